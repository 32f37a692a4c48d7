export type Say = (line: string) => void;
export type Variables = Record<string, string | undefined>;
export const root: string;
export const node: string;
export function toolEnv(extra?: Variables): NodeJS.ProcessEnv;
export function ensureInstalled(say: Say): Promise<void>;
export function step<T>(title: string, say: Say, work: () => Promise<T>): Promise<T>;
export function run(command: string, args: string[], env?: NodeJS.ProcessEnv): Promise<string>;
export function continueWith(args: string[], env?: Variables): Promise<number>;
