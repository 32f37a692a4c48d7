import { expect, it } from 'vitest';
import { mapLink } from '#app/domain/calendar/map-link.ts';

const place = { latitude: null, longitude: null, address: 'Lasarettsvägen 1', postcode: '302 33', town: 'Halmstad' };

it('points at the coordinates when they are known', () => {
  expect(mapLink({ ...place, latitude: 56.684012, longitude: 12.87 })).toBe(
    'https://www.openstreetmap.org/?mlat=56.68401&mlon=12.87000#map=17/56.68401/12.87000',
  );
});

it('searches for the postal address otherwise', () => {
  expect(mapLink(place)).toBe(
    'https://www.openstreetmap.org/search?query=Lasarettsv%C3%A4gen%201%2C%20302%2033%20Halmstad',
  );
  expect(mapLink({ ...place, address: null, postcode: null })).toBe(
    'https://www.openstreetmap.org/search?query=Halmstad',
  );
});
