import type { CrumbHandle } from '../layout/use-crumbs.ts';

/** The list of files, and the file that is open. */
export const importCrumbs: CrumbHandle = {
  crumb: ({ imports: { pages } }, data) => {
    const { importId, fileName } = (data ?? {}) as { importId?: string; fileName?: string };
    const here =
      importId === undefined
        ? { label: pages.start, to: '/import/ny' }
        : { label: fileName ?? '', to: `/import/${importId}` };
    return [{ label: pages.title, to: '/import' }, here];
  },
};
