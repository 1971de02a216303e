import type { Rubric } from './rubric.js';

/**
 * The default rubric: ten criteria of the Presidential Grants Fund, integers 0–10, weights by the band of the
 * sum asked. Every band's weights sum to 10, so the maximum is 100.
 * Source: Положение о конкурсе 2026, п. 30.
 */
export const RUBRIC_FPG: Rubric = {
  title: 'Presidential Grants Fund criteria (Положение о конкурсе 2026, п. 30)',
  scale: { min: 0, max: 10, step: 1 },
  maximumScore: 100,
  bands: [
    { id: 'up-to-1m', label: 'не более 1 млн ₽', requestedMaxRub: 1_000_000 },
    { id: '1m-5m', label: 'свыше 1 до 5 млн ₽', requestedMaxRub: 5_000_000 },
    { id: '5m-15m', label: 'свыше 5 до 15 млн ₽', requestedMaxRub: 15_000_000 },
    { id: 'over-15m', label: 'свыше 15 млн ₽' },
    { id: 'long', label: 'срок более 18 месяцев', durationMoreThanMonths: 18 },
  ],
  criteria: [
    { id: 'relevance', ru: 'Актуальность и социальная значимость', weights: ['2', '1', '1', '1.5', '1'] },
    { id: 'coherence', ru: 'Логическая связность и реализуемость', weights: ['2', '1', '1', '1', '1'] },
    { id: 'innovation', ru: 'Инновационность, уникальность', weights: ['0.5', '0.5', '0.5', '0.5', '0'] },
    {
      id: 'value',
      ru: 'Соотношение расходов и результатов, измеримость',
      weights: ['2', '1.5', '1.5', '1', '1.5'],
    },
    { id: 'budget', ru: 'Реалистичность бюджета', weights: ['1', '1.5', '1.5', '1.5', '1.5'] },
    { id: 'scale', ru: 'Масштаб реализации', weights: ['0', '0.5', '0.5', '0.5', '1'] },
    {
      id: 'contribution',
      ru: 'Собственный вклад и перспективы развития',
      weights: ['0.5', '1', '1', '1', '1'],
    },
    { id: 'experience', ru: 'Опыт организации', weights: ['0.5', '1', '1', '1', '1'] },
    { id: 'team', ru: 'Опыт и компетенции команды', weights: ['1', '1', '1', '1', '1'] },
    { id: 'openness', ru: 'Информационная открытость', weights: ['0.5', '1', '1', '1', '1'] },
  ],
};
