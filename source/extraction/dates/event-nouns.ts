/** What news date other things by, for use inside a case-insensitive pattern. */
export const eventNoun =
  '(?:elections?|vote|ballot|polls?|referendum|meeting|talks|summit|round|session|ceasefire|cease-fire|truce|' +
  'signing|signature|deal|agreement|accord|treaty|deadline|announcement|conference|negotiations|' +
  'consultations|visit|dinner|withdrawal|release|exchange|inauguration|handover|verdict|trial|ratification|' +
  'war|ultimatum|strike|harvest|monsoon|hearing|ruling|budget)'
