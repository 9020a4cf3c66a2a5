/** What is said of a text that is set for reading. */
export const text = {
  end: 'end of the answer',
  copy: 'Copy',
  copied: 'Copied',
  wide: 'may scroll sideways',
  refused: 'Select and copy it by hand',
  plain: {
    deep: 'Shown as plain text: it nests too deep or holds too many parts to be set.',
    slow: 'Shown as plain text: setting it took too long.',
    failed: 'Shown as plain text: it could not be set.',
  },
};
