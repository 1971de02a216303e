import { useFormContext, useWatch } from 'react-hook-form';
import {
  AGGREGATION_RULES,
  ALIAS_SCOPES,
  CALIBRATION_RULES,
  REGISTER_VISIBILITIES,
  THIRD_REVIEW_RULES,
} from '#contracts';
import { zoneNameOf } from '../../shared/time/zone-name.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { AmountField } from './amount-field.js';
import { BandsFieldset } from './bands-fieldset.js';
import { MOMENTS, type CallFields } from './call-fields.js';
import { SourceList, TrackList } from './call-lists.js';
import { Choice } from './choice.js';
import { CriteriaFieldset } from './criteria-fieldset.js';
import { Field } from './field.js';
import { FormSection } from './form-section.js';
import { TieBreakFieldset } from './tie-break-fieldset.js';

const NEEDED: readonly string[] = ['opensAt', 'closesAt'];
const NUMBERS = ['reviewsPerApplication', 'expertCapacity', 'divergenceThreshold'] as const;
const SCALE = ['min', 'max', 'step'] as const;
const ZONES = [
  ...['Asia/Yakutsk', 'Asia/Khandyga', 'Asia/Vladivostok', 'Asia/Ust-Nera', 'Asia/Magadan'],
  ...['Asia/Srednekolymsk', 'Europe/Moscow'],
];

/** Everything that a draft lays down, in the order in which people decide about it. */
export function DraftSections({ isNew }: { isNew: boolean }): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <>
      <FormSection name="main">
        <Field name="title" label={t('fund.calls.name')} required />
        <div className={classes.pair}>
          <Field name="code" label={t('fund.calls.code')} description={t('fund.call.code-hint')} required />
          {isNew && <Field name="programme" label={t('fund.call.programme')} required />}
        </div>
        <Field name="description" label={t('fund.call.description')} rows={6} />
      </FormSection>
      <FormSection name="dates">
        <Dates />
      </FormSection>
      <FormSection name="tracks">
        <TrackList />
      </FormSection>
      <FormSection name="money">
        <SourceList />
        <div className={classes.pair}>
          <AmountField name="maxRequested" label={t('fund.field.maxRequested')} />
          <AmountField name="appealReserve" label={t('fund.field.appealReserve')} />
          <Field name="minOwnShare" label={t('fund.field.minOwnShare')} inputMode="numeric" required />
          <Field
            name="trancheShares"
            label={t('fund.call.shares')}
            description={t('fund.call.shares-hint')}
            required
          />
        </div>
      </FormSection>
      <FormSection name="reviewing">
        <Reviewing />
      </FormSection>
      <FormSection name="rubric">
        <Field name="rubric.title" label={t('fund.rubric.title')} required />
        <fieldset className={classes.group}>
          <legend>{t('fund.rubric.scale')}</legend>
          <div className={classes.small}>
            {SCALE.map((part) => (
              <Field
                key={part}
                name={`rubric.scale.${part}`}
                label={t(`fund.rubric.${part}`)}
                inputMode="decimal"
                required
              />
            ))}
          </div>
          <Field
            name="rubric.maximumScore"
            label={t('fund.rubric.maximum')}
            description={t('fund.rubric.maximum-hint')}
            inputMode="numeric"
            required
          />
        </fieldset>
        <BandsFieldset />
        <CriteriaFieldset />
        <TieBreakFieldset />
      </FormSection>
    </>
  );
}

function Dates(): React.JSX.Element {
  const { t } = useFundTexts();
  const { control } = useFormContext<CallFields>();
  const zone = useWatch({ control, name: 'timeZone' });
  const zones = ZONES.includes(zone) ? ZONES : [zone, ...ZONES];
  return (
    <>
      <Choice
        name="timeZone"
        label={t('fund.call.zone')}
        data={zones.map((value) => ({ value, label: zoneNameOf(value, t) }))}
      />
      <div className={classes.pair}>
        {MOMENTS.map((field) => (
          <Field
            key={field}
            name={field}
            type="datetime-local"
            label={t(`fund.field.${field}`)}
            required={NEEDED.includes(field)}
          />
        ))}
      </div>
    </>
  );
}

function Reviewing(): React.JSX.Element {
  const { t } = useFundTexts();
  const { register } = useFormContext<CallFields>();
  return (
    <>
      <div className={classes.pair}>
        {NUMBERS.map((field) => (
          <Field key={field} name={field} label={t(`fund.field.${field}`)} inputMode="numeric" required />
        ))}
      </div>
      <div className={classes.choices}>
        <Choice
          name="thirdReview"
          label={t('fund.call.third-review')}
          data={THIRD_REVIEW_RULES.map((value) => ({ value, label: t(`fund.call.third-review.${value}`) }))}
        />
        <Choice
          name="aggregationRule"
          label={t('fund.call.aggregation')}
          data={AGGREGATION_RULES.map((value) => ({ value, label: t(`fund.call.aggregation.${value}`) }))}
        />
        <Choice
          name="expertAliasScope"
          label={t('fund.call.alias')}
          data={ALIAS_SCOPES.map((value) => ({ value, label: t(`fund.call.alias.${value}`) }))}
        />
        <Choice
          name="calibrationRound"
          label={t('fund.call.calibration')}
          data={CALIBRATION_RULES.map((value) => ({ value, label: t(`fund.call.calibration.${value}`) }))}
        />
        <Choice
          name="registerVisibility"
          label={t('fund.call.register')}
          data={REGISTER_VISIBILITIES.map((value) => ({ value, label: t(`fund.call.register.${value}`) }))}
        />
      </div>
      <label className={classes.check}>
        <input id="blindToExperts" type="checkbox" {...register('blindToExperts')} />
        {t('fund.call.blind')}
      </label>
    </>
  );
}
