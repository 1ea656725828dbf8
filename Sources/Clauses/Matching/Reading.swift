/// What a sentence is taken to be as a whole: who is bound, who licenses whom.
enum Reading: String, CaseIterable {
    /// The creator or user is told not to do something.
    case userNegated = "USERNEG"
    /// The other side says that it will not do something.
    case weNegated = "WENEG"
    /// The rule binds the user and not the other side.
    case bindsUser = "BINDSUSER"
    /// The creator licenses the other side.
    case licenceIn = "LICIN"
    /// The other side licenses the user.
    case licenceOut = "LICOUTF"
    /// "You may not …", "… is prohibited".
    case youNot = "YOUNOT"
    /// It speaks of "this licence", "the rights granted".
    case licenceReferred = "LICREF"
    /// Only confidentiality, indemnity and the like survive.
    case survivesNarrowly = "SURVNARROW"
    /// The other side may do something.
    case weMay = "WEMAY"
    /// The user may, or agrees to, do something.
    case youMay = "YOUMAY"
    /// It is about names and logos of the user, and not about the user's work.
    case aboutLogos = "ABOUTLOGOS"
    /// Data is used or passed on only in some form or case: "only if it is aggregated", "not unless …".
    case disclosureLimited = "DISCLIMIT"
    /// It stands under a heading about restrictions.
    case underRestrictions = "HRESTR"
}
