import type { Desk } from './desk.ts';

/** Drags a rung of the rail by its handle over the first or under the last that has a place, as a hand does. */
export async function dragRung({ page, rail }: Desk, letter: string, to: 'top' | 'bottom'): Promise<void> {
  const rung = rail
    .getByRole('listitem')
    .filter({ has: page.locator('.rung-name', { hasText: new RegExp(`response ${letter}$`) }) });
  const handle = await rung.locator('.rung-handle').boundingBox();
  const list = await rail.getByRole('list').first().boundingBox();
  if (handle === null || list === null) throw new Error('The rail is not there.');
  const x = handle.x + handle.width / 2;
  await page.mouse.move(x, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, to === 'top' ? list.y + 2 : list.y + list.height - 2, { steps: 4 });
  await page.mouse.up();
}
