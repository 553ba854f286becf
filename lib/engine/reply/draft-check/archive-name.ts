const ARCHIVE = /\.(?:zip|rar|7z|tar|gz|tgz|bz2|xz|cab|iso|exe|msi|bat|js|jar|apk|dmg)$/i;

/** A compressed or executable file by its name (rulebook danger.archive-attachment, the other way round). */
export function isArchiveName(name: string): boolean {
  return ARCHIVE.test(name.trim());
}
