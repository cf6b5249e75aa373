namespace Readout.Languages;

/// <summary>What kind of name a token is, where the dictionary or its ending tells; <c>None</c> for other words and unknown names.</summary>
public enum NameKind : byte { None, Given, Patronymic, Surname, Place, Organization }
