import type { EntityKind } from '../../../knowledge/entity.ts'
import type { World } from '../../../knowledge/world.ts'
import type { Organisation, Product } from '../../../pack/generated/schema-types.ts'

const words = (list: string): readonly string[] => list.split(' ')

const BODY = words('organisation organization group body association foundation federation network charity union')
const BUSINESS = words(
  'company firm group maker manufacturer retailer operator giant conglomerate subsidiary arm chain supermarket brand producer developer bank lender insurer broker airline carrier railway shipbuilder startup start-up platform app owner exporter refiner utility monopoly supplier builder bookseller brewer carmaker chipmaker business unit holding store shop website site marketplace service sister rival',
)
const FORCE = words(
  'militia brigade battalion regiment unit force forces army group outfit contractor guard fighters mercenaries pmc organisation organization movement',
)
const PARTY = words(
  'party movement coalition alliance bloc group faction organisation organization list front militia camp ally opposition socialists communists liberals conservatives nationalists separatists',
)

const ORGANISATIONS: Readonly<Record<Organisation['kind'], readonly string[]>> = {
  agency: words('agency service office authority bureau body commission committee department directorate watchdog regulator ministry'),
  bank: [...BUSINESS, 'banks'],
  bloc: [...BODY, 'bloc', 'alliance', 'pact'],
  'central-bank': words('bank regulator'),
  company: BUSINESS,
  court: words('court tribunal'),
  exchange: words('exchange bourse market index'),
  international: [...BODY, 'agency'],
  media: words(
    'newspaper daily news weekly monthly magazine paper tabloid broadsheet channel broadcaster station agency outlet portal website site publication radio television tv journal gazette periodical review publisher',
  ),
  military: FORCE,
  ministry: words('ministry department office'),
  party: PARTY,
  sport: words('club team side champions league federation'),
  term: [],
  treaty: words('treaty pact agreement accord'),
  university: words('university college school institute'),
  other: [...BODY, ...FORCE, ...words('club gang cartel think-tank institute institution society forum orchestra theatre museum church')],
}

const PRODUCTS: Readonly<Record<Product['kind'], readonly string[]>> = {
  pipeline: words('pipeline pipelines line project'),
  weapon: words(
    'missile missiles rocket rockets drone drones system systems launcher launchers howitzer tank tanks gun bomb torpedo weapon bomber rifle complex',
  ),
  ship: words('ship cruiser carrier submarine frigate destroyer warship yacht icebreaker flagship corvette tanker vessel'),
  satellite: words('satellite probe spacecraft rover station telescope capsule rocket lander'),
  aircraft: words('aircraft fighter jet plane bomber helicopter airliner drone'),
  vehicle: words('car vehicle train truck model suv tank'),
  software: words(
    'app application platform messenger network site website service browser game system software program portal chatbot model engine search sister rival counterpart',
  ),
  consumer: words('brand product drink phone smartphone car watch console chain'),
  medicine: words('vaccine drug medicine jab shot medication'),
  work: words(
    'film movie series novel book game song opera painting play show programme program drama ballet album poem musical comedy cartoon anime manga',
  ),
  project: words('project programme program plan initiative campaign operation scheme'),
  other: words('system project programme telescope prize award festival tower bridge card'),
}

/** Words that say what an organisation or product is: newspaper, party, missile. */
export function kindNouns(world: World, kind: EntityKind, entity: number): readonly string[] {
  if (kind === 'organisation') return ORGANISATIONS[world.data.organisations[entity]?.kind ?? 'other']
  return kind === 'product' ? PRODUCTS[world.data.products[entity]?.kind ?? 'other'] : []
}
