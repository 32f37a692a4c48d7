interface KeptSettingsProps {
  settings: Readonly<Record<string, unknown>>;
  /** Those that have a control on the page. */
  shown: readonly string[];
}

/** Settings of the other parts of a lab, so that a form without script does not lose them. */
export function KeptSettings({ settings, shown }: KeptSettingsProps) {
  return Object.entries(settings)
    .filter(([name]) => !shown.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={String(value)} />);
}
