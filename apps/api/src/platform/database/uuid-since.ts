/** The least UUIDv7 of a moment (milliseconds since 1970): rows with ids from it on were made then or later. */
export function uuidSince(timeMs: number): string {
  const hex = Math.max(0, Math.floor(timeMs)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
