namespace Readout.App.Site.Parts;

/// <summary>How surely a statement is its speaker's: four looks, never a percentage.</summary>
public enum StatementGrade
{
    /// <summary>The words stand in quotation marks and the speaker is named beside them.</summary>
    Quoted = 1,

    /// <summary>The outlet tells in its own words what the speaker, named beside them, said.</summary>
    Reported,

    /// <summary>Who said it follows from elsewhere in the article, or is in doubt.</summary>
    Inferred,

    /// <summary>The article does not say who.</summary>
    Unnamed,
}
