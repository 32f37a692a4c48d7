interface Progress {
  phase: string;
  incumbent: number | null;
  bound: number | null;
  gap: number | null;
}

/** Writes to standard error how far an engine has come, with the seconds since `started`. */
export function showProgress(started: number): (progress: Progress) => void {
  return ({ phase, incumbent, bound, gap }) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    const percent = gap === null ? '-' : `${(gap * 100).toFixed(3)} %`;
    process.stderr.write(`${seconds} s  ${phase}  ${incumbent ?? '-'}  bound ${bound ?? '-'}  gap ${percent}\n`);
  };
}
