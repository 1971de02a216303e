import { DESK } from '../setup/browser.js';
import { walkEveryScreen } from './walk-every-screen.js';

walkEveryScreen('desk', { viewport: DESK, colorScheme: 'dark' });
