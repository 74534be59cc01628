import { TestEnvironment } from 'jest-environment-jsdom';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';

/** jsdom keeps back what every browser has and the file reader needs, and forgets that its window has the focus when what had it goes away. */
class PaneEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.global.document.hasFocus = () => true;
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, ArrayBuffer, structuredClone });
  }
}

module.exports = PaneEnvironment;
