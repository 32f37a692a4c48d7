/** What a lesson's text promises that its reader can do afterwards: the list in its `<Goals>`, without markup. */
export function goalsOf(lesson: string): string[] {
  const [, goals = ''] = /<Goals>([\s\S]*?)<\/Goals>/.exec(lesson) ?? [];
  return goals
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) =>
      line
        .slice(2)
        .replace(/<[^>]*>/g, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*_`]/g, '')
        .trim(),
    );
}
