/** SHIPS TO THE BROWSER. The address as a link to follow, or null: only http and https, so that a file cannot smuggle in a script. */
export function safeLink(url: string): string | null {
  return /^https?:\/\/[^\s]+$/iu.test(url) ? url : null;
}
