/** How long a download may take to begin reading, ms. */
const RELEASE_AFTER = 60_000;

/** Hands a file to the browser to save; nothing leaves the device. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER);
}
