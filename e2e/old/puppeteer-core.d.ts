/** puppeteer-core 2 brings no types: the part of it that drives the old Chromium. */
declare module 'puppeteer-core' {
  export interface Handle {
    asElement(): Handle | null;
    evaluate<T>(act: (value: never) => T): Promise<T>;
    click(): Promise<void>;
  }
  export interface ConsoleMessage {
    type(): string;
    text(): string;
  }
  export interface Client {
    send(method: string, params?: object): Promise<unknown>;
  }
  export interface OldPage {
    goto(address: string, options?: { waitUntil?: 'load' | 'domcontentloaded' }): Promise<unknown>;
    goBack(): Promise<unknown>;
    reload(): Promise<unknown>;
    url(): string;
    evaluate<T, A extends readonly unknown[]>(
      act: ((...args: A) => T) | string,
      ...args: A
    ): Promise<Awaited<T>>;
    waitForFunction(
      act: ((...args: never[]) => unknown) | string,
      options?: { timeout?: number },
      ...args: unknown[]
    ): Promise<unknown>;
    waitForSelector(selector: string, options?: { timeout?: number }): Promise<Handle>;
    $(selector: string): Promise<Handle | null>;
    click(selector: string): Promise<void>;
    keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
    setViewport(size: { width: number; height: number }): Promise<void>;
    setJavaScriptEnabled(on: boolean): Promise<void>;
    screenshot(options: { path: string; fullPage?: boolean }): Promise<unknown>;
    target(): { createCDPSession(): Promise<Client> };
    on(event: 'console', listener: (message: ConsoleMessage) => void): void;
    on(event: 'pageerror', listener: (error: Error) => void): void;
    on(event: 'request', listener: (request: { url(): string }) => void): void;
    close(): Promise<void>;
  }
  export interface OldBrowser {
    newPage(): Promise<OldPage>;
    version(): Promise<string>;
    close(): Promise<void>;
  }
  const puppeteer: {
    launch(options: {
      executablePath: string;
      headless: boolean;
      args: readonly string[];
      defaultViewport: { width: number; height: number };
    }): Promise<OldBrowser>;
  };
  export default puppeteer;
}
