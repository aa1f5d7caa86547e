import { describe, expect, it } from 'vitest';
import { snippetOf } from './embedButton';

describe('the lines that embed a map', () => {
  it('hold its address and a title, as attributes can', () => {
    expect(snippetOf('https://example.org/?embed=1&at=47,1,8', 'Carte "A"')).toBe(
      '<iframe src="https://example.org/?embed=1&amp;at=47,1,8" title="Carte &quot;A&quot;" width="100%" height="450" style="border:0" loading="lazy"></iframe>',
    );
  });

  it('let nothing out of the attribute', () => {
    expect(snippetOf('https://example.org/?x="><script>', 'a')).not.toContain('<script>');
  });
});
