import type { HideNames } from '../data/name-hiders.query.js';
import type { PanelEntity } from '../data/panel.entity.js';
import type { PanelMessage, PanelRevision } from '../data/panels.query.js';
import type { OwnPanelView } from '../use-cases/own-panel.js';
import type { ApplicationPanels, PanelView } from '../use-cases/read-panels.js';
import { givenReview, messageView } from './discussion.presenter.js';
import type {
  ApplicationPanelsDto,
  OwnPanelDto,
  PanelDto,
  PanelRevisionDto,
  WatchedPanelDto,
} from './dto/panel.dto.js';
import { askedCriteria } from './reviews.presenter.js';

const asItIs: HideNames = (text) => text;

/** For an expert of a blind call whoever has written a name has not. */
export function ownPanel({ panel, view, others, atWork, ...said }: OwnPanelView): OwnPanelDto {
  const { sheet, total, hide } = view;
  const say = hide ?? asItIs;
  return {
    ...panelView(panel, said, say),
    ...{ reviewId: sheet.id, callTitle: sheet.callTitle, applicationNumber: sheet.number },
    ...{ title: sheet.title, expertAlias: sheet.expertAlias, version: sheet.version, total, atWork },
    criteria: askedCriteria(view),
    others: others.map(({ scores, ...other }) =>
      givenReview({
        ...other,
        scores: scores.map((given) => ({ ...given, rationale: say(given.rationale) })),
      }),
    ),
  };
}

export function applicationPanels(view: ApplicationPanels): ApplicationPanelsDto {
  const { application, rubric, sheets, namesExperts, change, panels, actions } = view;
  return {
    ...{ applicationId: application.id, applicationNumber: application.number ?? '' },
    ...{ title: application.title, callId: application.callId, change },
    criteria: rubric.criteria.map(({ id, ru, en }) => ({ criterionId: id, ru, en })),
    members: sheets.map((sheet) => ({
      ...{ reviewId: sheet.id, expertName: namesExperts ? sheet.expertName : null },
      ...givenReview(sheet),
    })),
    panels: panels.map(watchedPanel),
    availableActions: actions,
  };
}

function watchedPanel({ panel, actions, ...said }: PanelView): WatchedPanelDto {
  return { ...panelView(panel, said, asItIs), availableActions: actions };
}

interface SaidInPanel {
  revisions: PanelRevision[];
  messages: PanelMessage[];
}

function panelView(panel: PanelEntity, { revisions, messages }: SaidInPanel, say: HideNames): PanelDto {
  const { id, status, openedAt, closedAt } = panel;
  return {
    ...{ id, status, question: say(panel.question), conclusion: say(panel.conclusion) },
    openedAt: openedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    revisions: revisions.map((revision) => revisionView({ ...revision, reason: say(revision.reason) })),
    messages: messages.map((message) => messageView({ ...message, body: say(message.body) })),
  };
}

function revisionView({ revisedAt, ...revision }: PanelRevision): PanelRevisionDto {
  const { id, expertAlias, criterionId, formerScore, score, reason } = revision;
  return {
    ...{ id, expertAlias, criterionId, formerScore, score, reason },
    revisedAt: revisedAt.toISOString(),
  };
}
