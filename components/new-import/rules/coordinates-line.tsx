import { useTranslations } from 'use-intl';
import { useGeocoderHost } from '@/components/new-import/geocoder-context';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { TickBox } from '@/components/ui/tick-box';

/** What is done where a row has no coordinates in decimal degrees. */
export function CoordinatesLine({ further: { coordinates }, change }: RuleLineProps) {
  const t = useTranslations('newImport.coordinatesLine');
  const geocoderHost = useGeocoderHost();
  return (
    <RuleLine title={t('title')}>
      <div className="flex flex-col gap-1">
        <TickBox
          isOn={coordinates.notations}
          onChange={(notations) => change({ coordinates: { ...coordinates, notations } })}
          label={t('notations')}
          hint={t.rich('notationsHint', { ltr: (chunks) => <bdi dir="ltr">{chunks}</bdi> })}
        />
        <TickBox
          isOn={coordinates.earlier_deliveries}
          onChange={(isOn) => change({ coordinates: { ...coordinates, earlier_deliveries: isOn } })}
          label={t('earlier')}
          hint={t('earlierHint')}
        />
        {geocoderHost !== null || coordinates.geocode ? (
          <TickBox
            isOn={coordinates.geocode}
            onChange={(isOn) => change({ coordinates: { ...coordinates, geocode: isOn } })}
            label={t('geocode')}
            hint={geocoderHost === null ? t('noGeocoder') : t('geocodeHint', { host: geocoderHost })}
          />
        ) : null}
        <TickBox
          isOn={coordinates.city_centre}
          onChange={(cityCentre) => change({ coordinates: { ...coordinates, city_centre: cityCentre } })}
          label={t('cityCentre')}
          hint={t('cityCentreHint')}
        />
      </div>
    </RuleLine>
  );
}
