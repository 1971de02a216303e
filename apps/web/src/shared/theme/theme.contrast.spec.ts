import { STATUS_COLOURS } from '../status/status-colours.js';
import { contrast } from './contrast.js';
import { TOKENS } from './ramps.js';

const TEXT = 4.5;
const EDGE = 3;

describe.each(['light', 'dark'] as const)('colours on %s', (scheme) => {
  const { page, surface, button, buttonText, fieldEdge, placeholder, ...tokens } = TOKENS[scheme];

  it.each(['text', 'dimmed', 'link', 'error', 'ochre', 'copper'] as const)('%s can be read', (name) => {
    expect(contrast(tokens[name], surface)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(tokens[name], page)).toBeGreaterThanOrEqual(TEXT);
  });

  it('fields have an edge and a placeholder, buttons a word', () => {
    expect(contrast(placeholder, surface)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(fieldEdge, surface)).toBeGreaterThanOrEqual(EDGE);
    expect(contrast(buttonText, button)).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(Object.entries(STATUS_COLOURS))('the tag %s can be read', (_, colours) => {
    const { text, tint } = colours[scheme];
    expect(contrast(text, tint ?? surface)).toBeGreaterThanOrEqual(TEXT);
  });
});
