/** What a finding of a team's own style says in Turkish; the team adds the rules. */
import { express } from '../contract'

export const houseStyle = express('house-style', {
  message: '“{match}” yerine ekibinizin seçtiği ifadeyi kullanın.',
  why: 'Aynı ifade, yanıtların hepsine aynı sesi verir.',
  rules: [],
  flags: [],
  allows: [],
})
