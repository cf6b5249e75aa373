namespace Readout.Articles.SavedText.Learnt;

/// <summary>The roles that the model tells apart: those of <see cref="LineRole"/>, of which two are told by the rules alone.</summary>
internal enum LearntRole : byte
{
    Top,
    Title,
    Summary,
    Head,
    Body,
    Heading,
    Island,
    Tail,
}
