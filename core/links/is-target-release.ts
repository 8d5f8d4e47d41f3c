/** `v1.0`, `1.0` and `release/1.0` are one release. */
function plain(name: string): string {
  return name
    .trim()
    .replace(/^release\//, '')
    .replace(/^v(?=\d)/, '');
}

/**
 * Whether what is released is what a record aims at.
 * @param target as the record has it
 * @param released name of a tag or branch, without `refs/…/`
 */
export function isTargetRelease(target: string | null, released: string): boolean {
  return target !== null && plain(target) !== '' && plain(target) === plain(released);
}
