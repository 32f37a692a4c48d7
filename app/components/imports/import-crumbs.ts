import type { CrumbHandle } from '../layout/use-crumbs.ts';
import { fileNameIn } from './use-file-name.ts';

/** The list of files, and the file that is open. */
export const importCrumbs: CrumbHandle = {
  crumb: (texts, data) => {
    const { pages } = texts.imports;
    const { importId, fileName } = (data ?? {}) as { importId?: string; fileName?: string };
    const here =
      importId === undefined
        ? { label: pages.start, to: '/import/ny' }
        : { label: fileNameIn(texts, fileName ?? ''), to: `/import/${importId}` };
    return [{ label: pages.title, to: '/import' }, here];
  },
};
