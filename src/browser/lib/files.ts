/** Files in and out of the browser: download, share, copy, read. */

/** Whether this browser can share a file (needs https and a system share sheet). */
export function canShareFile(name: string, text: string, type: string): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [new File([text], name, { type })] });
}

/** Offers a file for download. The address is released once the browser has taken it over. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Opens the system's share sheet; what the browser will not share (Chromium: `.json`) is downloaded. False when the
 * person declines.
 */
export async function shareFile(name: string, text: string, type: string): Promise<boolean> {
  try {
    await navigator.share({ files: [new File([text], name, { type })] });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    downloadFile(name, new Blob([text], { type }));
    return true;
  }
}
