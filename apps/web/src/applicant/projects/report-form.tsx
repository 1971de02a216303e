import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { ConflictChoice } from '../../shared/autosave/conflict-choice.js';
import { SaveLine } from '../../shared/autosave/save-line.js';
import { autosaveOf, useAutosave } from '../../shared/autosave/use-autosave.js';
import { ErrorSummary } from '../../shared/forms/error-summary.js';
import forms from '../../shared/forms/forms.module.css';
import { serverFaults } from '../../shared/forms/server-faults.js';
import { useApplicantTexts, type ApplicantTexts } from '../applicant-texts.js';
import { CountedText } from '../form/counted-text.js';
import { sayValue } from '../form/say-value.js';
import type { Agreement, Report } from './agreements-query.js';
import { bodyOf, draftOfReport, keeperOfReport, missingIn, type ReportDraft } from './report-draft.js';
import { ResultFields } from './result-fields.js';
import { SpendingFields } from './spending-fields.js';

const LONGEST_TEXT = 20_000;
const REPORT_FIELDS = {
  text: 'applicant.report.text',
  results: 'applicant.report.results',
  spending: 'applicant.report.spent',
} as const;

/** What was done and what the money went for. It saves itself while it is written. */
export function ReportForm({
  report,
  agreement,
}: {
  report: Report;
  agreement: Agreement;
}): React.JSX.Element {
  const { t } = useApplicantTexts();
  const client = useQueryClient();
  const autosave = useMemo(() => autosaveOf(keeperOfReport(report.id), draftOfReport(report)), [report.id]);
  useEffect(() => autosave.adopt(draftOfReport(report)), [autosave, report]);
  const state = useAutosave(autosave);
  const { content } = state;
  const change = (part: Partial<ReportDraft>): void => autosave.edit((draft) => ({ ...draft, ...part }));
  const [asked, setAsked] = useState(false);
  const missing = asked ? missingIn(content) : [];
  const submit = useMutation({
    mutationFn: async () => {
      if (!(await autosave.flush())) return null;
      const { content: written, version } = autosave.state();
      const body = bodyOf(written, version);
      return answerOf(api.POST('/api/reports/{id}/submit', { params: { path: { id: report.id } }, body }));
    },
    onSuccess: async (submitted) => {
      if (!submitted) return;
      await client.invalidateQueries({ queryKey: ['reports'] });
      await client.invalidateQueries({ queryKey: ['agreements'] });
    },
  });
  const said = serverFaults(submit.error, (pointer) => pointer.slice(1).replaceAll('/', '-'));
  const faults =
    missing.length > 0 ? missing.map((field) => ({ field, message: sayMissing(field, t) })) : said;
  const faultIn = (field: string): string | undefined =>
    missing.includes(field) ? t('form.required') : said.find((fault) => fault.field === field)?.message;
  return (
    <form
      className={forms.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missingIn(content).length === 0) submit.mutate();
      }}
    >
      <ErrorSummary
        faults={faults}
        error={said.length === 0 ? submit.error : null}
        {...(submit.data === null && { sentence: t('applicant.report.not-saved') })}
      />
      <ConflictChoice
        autosave={autosave}
        state={state}
        sentence={t('applicant.report.conflict')}
        nameOf={([name]) => t(REPORT_FIELDS[name as keyof ReportDraft])}
        sayValue={(value) => sayValue(value, t)}
      />
      <CountedText
        id="text"
        label={t('applicant.report.text')}
        description={t('applicant.report.text-hint')}
        limit={LONGEST_TEXT}
        rows={8}
        value={content.text}
        onChange={(text) => change({ text })}
      />
      <ResultFields results={content.results} onChange={(results) => change({ results })} faultIn={faultIn} />
      <SpendingFields
        agreement={agreement}
        spending={content.spending}
        onChange={(spending) => change({ spending })}
        faultIn={faultIn}
      />
      <SaveLine state={state} />
      <div>
        <Button type="submit" loading={submit.isPending}>
          {t('applicant.report.go')}
        </Button>
      </div>
    </form>
  );
}

/** «Расход 2, Документ: Заполните поле.» @param field id of the field's element */
function sayMissing(field: string, t: ApplicantTexts['t']): string {
  const [list, index, part] = field.split('-');
  const number = Number(index) + 1;
  if (list === 'results') return `${t('applicant.line.result', { number })}: ${t('form.required')}`;
  const name = t(part === 'document' ? 'applicant.report.document' : 'applicant.report.amount');
  return `${t('applicant.line.spending', { number })}, ${name}: ${t('form.required')}`;
}
