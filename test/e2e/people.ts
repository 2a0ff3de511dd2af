import type { Page } from '@playwright/test';
import { settled } from './settled.ts';

export async function logIn(page: Page, username: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password').fill('doorstep');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await settled(page);
}

/** The pages that the menu offers this person. */
export async function menuOf(page: Page): Promise<readonly string[]> {
  const links = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').all();
  const targets = await Promise.all(links.map(link => link.getAttribute('href')));
  return targets.filter(target => target !== null);
}

export const openFromMenu = async (page: Page, target: string): Promise<void> => {
  await page.locator(`nav a[href="${target}"]`).click();
  await page.waitForURL(url => url.pathname === target);
  await settled(page);
};
