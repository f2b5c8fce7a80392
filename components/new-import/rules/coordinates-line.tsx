import { useGeocoderHost } from '@/components/new-import/geocoder-context';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { TickBox } from '@/components/ui/tick-box';

/** What is done where a row has no coordinates in decimal degrees. */
export function CoordinatesLine({ further: { coordinates }, change }: RuleLineProps) {
  const geocoderHost = useGeocoderHost();
  return (
    <RuleLine title="Coordinates">
      <div className="flex flex-col gap-1">
        <TickBox
          isOn={coordinates.notations}
          onChange={(notations) => change({ coordinates: { ...coordinates, notations } })}
          label="Read other notations"
          hint={
            <>
              <bdi dir="ltr">51° 27.1′ N</bdi>, links of maps, Plus Codes, and both coordinates in one cell
            </>
          }
        />
        <TickBox
          isOn={coordinates.earlier_deliveries}
          onChange={(isOn) => change({ coordinates: { ...coordinates, earlier_deliveries: isOn } })}
          label="Take the point of earlier deliveries to the same address"
          hint="Where a row has no coordinates, and two or more deliveries agree within 100 m"
        />
        {geocoderHost !== null || coordinates.geocode ? (
          <TickBox
            isOn={coordinates.geocode}
            onChange={(isOn) => change({ coordinates: { ...coordinates, geocode: isOn } })}
            label="Otherwise ask the geocoder"
            hint={
              geocoderHost === null
                ? 'This installation has none, so no address is sent anywhere.'
                : `Once the import runs, addresses of which nothing is known are sent to ${geocoderHost}. Until then, their rows count as failing here.`
            }
          />
        ) : null}
        <TickBox
          isOn={coordinates.city_centre}
          onChange={(cityCentre) => change({ coordinates: { ...coordinates, city_centre: cityCentre } })}
          label="Take the city’s centre where a row has no coordinates"
          hint="Only roughly right: the driver may be sent kilometres from the door. Such deliveries are marked as approximate, and rows whose city is not certain still fail."
        />
      </div>
    </RuleLine>
  );
}
