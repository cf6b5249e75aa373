using Readout.Articles.SavedText;
using Readout.Articles.SavedText.Learnt;

namespace Readout.Train.SavedPages;

/// <summary>A line and the roles that it may have, a bit each.</summary>
internal readonly record struct LabelledLine(PageLine Line, byte Allowed);

/// <summary>
/// A page as lines with what is known of their roles. <paramref name="Site"/> groups the pages of one outlet, whatever set they come from;
/// <paramref name="Weight"/> is how far the labels are believed.
/// </summary>
internal sealed record LabelledPage(string Set, string Id, string Site, IReadOnlyList<LabelledLine> Lines, float Weight)
{
    /// <summary>The lines that are learnt from; the others are seen as their surroundings.</summary>
    public (int Start, int End) Kept { get; init; } = (0, Lines.Count);

    public static byte Bits(params ReadOnlySpan<LearntRole> roles)
    {
        byte bits = 0;
        foreach (LearntRole role in roles)
        {
            bits |= (byte)(1 << (int)role);
        }

        return bits;
    }
}

/// <summary>What a set says of the article of a page, or what Readout reads from its HTML.</summary>
internal sealed record KnownArticle(string? Title, string? Summary, IReadOnlyList<KnownParagraph> Paragraphs);

/// <summary>A paragraph, and its role where that is known.</summary>
internal sealed record KnownParagraph(string Text, LearntRole? Role);
