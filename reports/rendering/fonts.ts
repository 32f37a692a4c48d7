import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The face of the screen as files, so that paper and pictures look alike on a machine without any font. */
export const FONTS = {
  regular: resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
} as const;
