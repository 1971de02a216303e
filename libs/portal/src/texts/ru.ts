import type { PortalErrorCode } from '../domain/portal.errors.js';

export const ru: Record<PortalErrorCode, string> = {
  'portal.project-not-found':
    'Такого проекта среди победителей нет. Откройте результаты конкурса и выберите проект.',
  'portal.no-demo': 'Здесь работают настоящие конкурсы, демонстрации нет.',
};
