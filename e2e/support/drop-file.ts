import type { Locator, Page } from 'playwright-core';

/** Drops a file on something, as a hand would from the desktop. */
export async function dropFile(page: Page, target: Locator, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName, { type: 'application/x-ndjson' }));
      return data;
    },
    [name, content] as const,
  );
  // Held by element: its name changes while the file is over it.
  const place = await target.elementHandle();
  for (const event of ['dragenter', 'dragover', 'drop'])
    await place?.dispatchEvent(event, { dataTransfer: transfer });
}
