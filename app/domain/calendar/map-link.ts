export interface MappedPlace {
  latitude: number | null;
  longitude: number | null;
  address: string | null;
  postcode: string | null;
  town: string;
}

const MAP = 'https://www.openstreetmap.org';

/** An address on OpenStreetMap: the point when it is known, else a search for the postal address. */
export function mapLink({ latitude, longitude, address, postcode, town }: MappedPlace): string {
  if (latitude !== null && longitude !== null) {
    const [lat, lon] = [latitude.toFixed(5), longitude.toFixed(5)];
    return `${MAP}/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
  }
  const query = [address, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return `${MAP}/search?query=${encodeURIComponent(query)}`;
}
