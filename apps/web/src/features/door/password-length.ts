/** The API's least length; what kind of characters is up to the person. */
export const minPasswordLength = 8;

/** The characters of a password as a person counts them, not UTF-16 units. */
export function passwordLength(password: string): number {
  return [...password].length;
}
