namespace Readout.Articles.Html;

/// <summary>What the generic words in an element's class, id and the like hint at. A hint is evidence, never proof.</summary>
[Flags]
internal enum Hints
{
    None = 0,

    /// <summary>Not shown: the attribute, an inline style, a class for screen readers.</summary>
    Hidden = 1 << 0,
    ArticleBody = 1 << 1,
    Comments = 1 << 2,
    Related = 1 << 3,
    Promotion = 1 << 4,
    Advertisement = 1 << 5,
    Share = 1 << 6,
    Author = 1 << 7,
    Biography = 1 << 8,
    Caption = 1 << 9,
    Credit = 1 << 10,
    Navigation = 1 << 11,
    Footer = 1 << 12,
    Sidebar = 1 << 13,
    Notice = 1 << 14,
    Keywords = 1 << 15,
    Summary = 1 << 16,
    Title = 1 << 17,
    Date = 1 << 18,
    Product = 1 << 19,
    Media = 1 << 20,
    Contents = 1 << 21,
    Feed = 1 << 22,
    Modified = 1 << 23,
    Quote = 1 << 24,
    Meta = 1 << 25,
    Section = 1 << 26,
    Agency = 1 << 27,
    Live = 1 << 28,

    Furniture = Comments | Related | Promotion | Advertisement | Share | Biography | Navigation | Footer | Sidebar | Notice | Keywords | Product | Contents | Feed,
}
