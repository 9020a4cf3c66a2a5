/** The last net's words; in the page's first file, as nothing may be fetched any more when they are needed. */
export const en = {
  page: 'Stopped',
  title: 'This page stopped working.',
  text: 'Pairwright may have been updated while it was open, or this is a fault of ours. What was saved is safe, drafts on this device too; loading the page again mostly mends it.',
  reload: 'Load the page again',
};
