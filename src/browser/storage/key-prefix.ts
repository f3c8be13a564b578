/** How every key of this site begins in the browser's storages; other pages of the same address keep theirs beside it. */
export const keyPrefix = 'st:';
