/** Where a poster leads to, with a wave's id behind. */
export const LINK_PATH = '/lank/';
