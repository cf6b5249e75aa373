using System.Collections.Frozen;

namespace Readout.Articles.Html;

/// <summary>The HTML elements that mean something to the reading of an article; all others are <see cref="Other"/> or <see cref="Custom"/>.</summary>
internal enum Tag : byte
{
    Text,
    Other,
    Custom,
    A,
    Address,
    Article,
    Aside,
    Audio,
    B,
    Blockquote,
    Body,
    Br,
    Button,
    Canvas,
    Caption,
    Center,
    Cite,
    Code,
    Dd,
    Details,
    Dialog,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Label,
    Legend,
    Li,
    Link,
    Main,
    Meta,
    Nav,
    Noscript,
    Object,
    Ol,
    Option,
    P,
    Picture,
    Pre,
    Q,
    Script,
    Section,
    Select,
    Source,
    Span,
    Strong,
    Style,
    Summary,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Ul,
    Video,
}

/// <summary>What HTML says of its elements: which begin a new line, which hold no words for a reader.</summary>
internal static class Tags
{
    private static readonly FrozenDictionary<string, Tag> ByName = Enum.GetValues<Tag>()
        .Where(tag => tag > Tag.Custom)
        .ToFrozenDictionary(tag => tag.ToString().ToLowerInvariant(), tag => tag, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Tag>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<Tag> BlockLevel = new[]
    {
        Tag.Address, Tag.Article, Tag.Aside, Tag.Blockquote, Tag.Body, Tag.Caption, Tag.Center, Tag.Dd, Tag.Details, Tag.Dialog, Tag.Div,
        Tag.Dl, Tag.Dt, Tag.Fieldset, Tag.Figcaption, Tag.Figure, Tag.Footer, Tag.Form, Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6,
        Tag.Header, Tag.Hr, Tag.Html, Tag.Legend, Tag.Li, Tag.Main, Tag.Nav, Tag.Ol, Tag.P, Tag.Pre, Tag.Section, Tag.Summary, Tag.Table,
        Tag.Tbody, Tag.Td, Tag.Tfoot, Tag.Th, Tag.Thead, Tag.Tr, Tag.Ul,
    }.ToFrozenSet();

    private static readonly FrozenSet<Tag> Wordless = new[]
    {
        Tag.Audio, Tag.Button, Tag.Canvas, Tag.Embed, Tag.Head, Tag.Iframe, Tag.Input, Tag.Noscript, Tag.Object, Tag.Option, Tag.Script,
        Tag.Select, Tag.Style, Tag.Svg, Tag.Template, Tag.Textarea, Tag.Video,
    }.ToFrozenSet();

    public static Tag Of(ReadOnlySpan<char> localName) => BySpan.TryGetValue(localName, out Tag tag) ? tag : localName.Contains('-') ? Tag.Custom : Tag.Other;

    public static bool IsBlockLevel(Tag tag) => BlockLevel.Contains(tag);

    /// <summary>Elements whose words are no part of what a reader reads.</summary>
    public static bool IsWordless(Tag tag) => Wordless.Contains(tag);

    public static bool IsHeading(Tag tag) => tag is >= Tag.H1 and <= Tag.H6;

    /// <summary>Elements that hold a line of words themselves, so that an unknown element inside is part of that line.</summary>
    public static bool HoldsWords(Tag tag) =>
        tag is Tag.P or Tag.Li or Tag.Td or Tag.Th or Tag.Dd or Tag.Dt or Tag.Figcaption or Tag.Caption or Tag.Pre or Tag.Summary or Tag.Legend || IsHeading(tag);
}
