import { expect, test } from './fixtures';

const samples = [
  { script: 'Latin', text: 'Łódź', font: 'Open Sans' },
  { script: 'Arabic', text: 'مرحبا', font: 'Noto Sans Arabic' },
  { script: 'Chinese', text: '简体繁體', font: 'Noto Sans S Chinese Regular' },
  { script: 'Japanese', text: '日本かなカナ', font: 'Noto Sans S Chinese Regular' },
  { script: 'emoji', text: '📦🚚', font: 'Noto Color Emoji' },
];

// A character without a glyph is drawn as a box in the first font, and Chromium crashes without any font.
test('the browser draws letters of many scripts with fonts from the packages', async ({ page }) => {
  await page.setContent(samples.map(({ text }) => `<p>${text}</p>`).join(''));
  const browser = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument');
  const { nodeIds } = await browser.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'p' });
  for (const [index, { script, font }] of samples.entries()) {
    const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId: nodeIds[index]! });
    expect(
      fonts.map(({ familyName }) => familyName),
      script,
    ).toEqual([font]);
  }
});
