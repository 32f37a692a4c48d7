import { GlobalFonts, createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Drawing, Shape, Tone } from '../chart.ts';
import { FONTS } from './fonts.ts';

/** As on light paper, where all of these are read. */
export const TONES: Readonly<Record<Tone, string>> = { accent: '#0b6e8a', grid: '#c3ccd4', axis: '#14202b' };
export const TEXT_TONE = '#14202b';
/** Sharp also when a printer draws it. */
const SCALE = 2;

GlobalFonts.registerFromPath(FONTS.regular, 'Report');
GlobalFonts.registerFromPath(FONTS.bold, 'Report Bold');

/** The drawing as a PNG of twice its size, on white. */
export function renderPng({ width, height, shapes }: Drawing): Buffer {
  const canvas = createCanvas(width * SCALE, height * SCALE);
  const context = canvas.getContext('2d');
  context.scale(SCALE, SCALE);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(context, shape);
  return canvas.toBuffer('image/png');
}

function draw(context: SKRSContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'rect':
      context.fillStyle = TONES[shape.tone];
      context.fillRect(shape.x, shape.y, shape.width, shape.height);
      return;
    case 'line':
      context.strokeStyle = TONES[shape.tone];
      context.lineWidth = shape.weight;
      context.beginPath();
      context.moveTo(shape.x1, shape.y1);
      context.lineTo(shape.x2, shape.y2);
      context.stroke();
      return;
    case 'dot':
      context.fillStyle = TONES[shape.tone];
      context.beginPath();
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      context.fill();
      return;
    case 'text':
      context.fillStyle = TEXT_TONE;
      context.font = `${shape.size}px "${shape.bold ? 'Report Bold' : 'Report'}"`;
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      context.fillText(shape.text, shape.x, shape.y);
  }
}
