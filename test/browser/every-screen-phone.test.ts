import { PHONE } from '../setup/browser.js';
import { walkEveryScreen } from './walk-every-screen.js';

walkEveryScreen('phone', { viewport: PHONE, colorScheme: 'light' });
