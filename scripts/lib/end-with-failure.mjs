/** Prints why a script failed and sets the exit code. The message is enough: what fails here is a tool or a setting. */
export function endWithFailure(error) {
  console.error(error.message);
  process.exitCode = 1;
}
