import type { IconName } from '../ui/icons.ts';

export interface NavigationItem {
  id: string;
  to: string;
  icon: IconName;
  label: string;
  /** Said after the label: how far, how many. */
  note?: string;
  children?: readonly Omit<NavigationItem, 'icon' | 'children'>[];
}

export interface Crumb {
  label: string;
  to?: string;
}

export interface ShellUser {
  name: string;
  /** The role in words, such as `Studierektor`. */
  role: string;
}

export type Theme = 'system' | 'light' | 'dark';
export type Sidebar = 'wide' | 'narrow';
