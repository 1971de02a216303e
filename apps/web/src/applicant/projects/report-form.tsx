import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { ErrorSummary } from '../../shared/forms/error-summary.js';
import forms from '../../shared/forms/forms.module.css';
import { serverFaults } from '../../shared/forms/server-faults.js';
import { sentenceOf } from '../../shared/states/fault.js';
import { useApplicantTexts, type ApplicantTexts } from '../applicant-texts.js';
import { CountedText } from '../form/counted-text.js';
import type { Agreement, Report } from './agreements-query.js';
import { bodyOf, draftOfReport, missingIn, type ReportDraft } from './report-draft.js';
import { ResultFields } from './result-fields.js';
import { SpendingFields } from './spending-fields.js';
import { useLocalDraft } from './use-local-draft.js';

const LONGEST_TEXT = 20_000;

/** What was done and what the money went for. Until it is sent, the device keeps what was written. */
export function ReportForm({
  report,
  agreement,
}: {
  report: Report;
  agreement: Agreement;
}): React.JSX.Element {
  const { t } = useApplicantTexts();
  const client = useQueryClient();
  const draft = useLocalDraft<ReportDraft>(`report.${report.id}`, draftOfReport(report), report.version);
  const [asked, setAsked] = useState(false);
  const missing = asked ? missingIn(draft.content) : [];
  const submit = useMutation({
    mutationFn: () => {
      const body = bodyOf(draft.content, report.version);
      return answerOf(api.POST('/api/reports/{id}/submit', { params: { path: { id: report.id } }, body }));
    },
    onSuccess: async () => {
      draft.forget();
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
        if (missingIn(draft.content).length === 0) submit.mutate();
      }}
    >
      <ErrorSummary
        faults={faults}
        {...(submit.error && said.length === 0 && { sentence: sentenceOf(submit.error, t) })}
      />
      <CountedText
        id="text"
        label={t('applicant.report.text')}
        description={t('applicant.report.text-hint')}
        limit={LONGEST_TEXT}
        rows={8}
        value={draft.content.text}
        onChange={(text) => draft.change({ text })}
      />
      <ResultFields
        results={draft.content.results}
        onChange={(results) => draft.change({ results })}
        faultIn={faultIn}
      />
      <SpendingFields
        agreement={agreement}
        spending={draft.content.spending}
        onChange={(spending) => draft.change({ spending })}
        faultIn={faultIn}
      />
      <p role="status">{draft.isKept ? t('state.on-device') : ''}</p>
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
