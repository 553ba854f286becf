/** Colours: `name: families`. A tone is marked `+light` or `+dark`. Names with `?` are colours only beside the word "colour" or in a colour attribute. */
export const COLOURS = `
black: black
jet black: black
matte black: black
white: white
off white: white beige
milky white: white beige
pearl white: white
snow white: white
ivory?: white beige
cream?: white beige
creamy white: white beige
milk?: white beige
red: red
dark red: red +dark
wine red: red +dark
rose red: red pink
chinese red: red
bright red: red
brick red: red brown
burgundy: red +dark
maroon: red brown +dark
crimson: red
scarlet: red
ruby?: red
wine?: red +dark
blue: blue
navy: blue +dark
navy blue: blue +dark
dark blue: blue +dark
royal blue: blue
sky blue: blue +light
light blue: blue +light
baby blue: blue +light
lake blue: blue green
peacock blue: blue green
denim blue: blue
ice blue: blue +light
cobalt blue: blue
sapphire?: blue
indigo: blue purple +dark
azure: blue +light
cyan: blue green
teal: blue green
turquoise: blue green
aqua?: blue green +light
green: green
dark green: green +dark
light green: green +light
army green: green brown
olive green: green
olive?: green
military green: green
mint green: green +light
mint?: green +light
lime?: green yellow
emerald?: green
grass green: green
sage?: green grey
fluorescent green: green yellow
yellow: yellow
lemon yellow: yellow
mustard?: yellow brown
ginger?: yellow brown
turmeric?: yellow
orange: orange
coral?: orange pink
peach?: orange pink
apricot?: orange beige yellow
tangerine?: orange
rust?: orange brown red
purple: purple
violet: purple
lavender?: purple +light
lilac?: purple +light
plum?: purple red
grape?: purple
mauve: purple pink
pink: pink
hot pink: pink red
rose pink: pink
light pink: pink +light
baby pink: pink +light
dusty pink: pink
blush?: pink
rose?: pink red
fuchsia: pink purple red
magenta: pink purple red
brown: brown
dark brown: brown +dark
light brown: brown beige +light
coffee?: brown
chocolate?: brown
camel?: brown beige yellow
tan?: brown beige
caramel?: brown
mocha?: brown
walnut?: brown
wood?: brown
wooden?: brown
chestnut?: brown
bronze?: brown gold
copper?: brown gold orange
khaki: beige brown green
beige: beige brown white
nude?: beige pink
taupe: grey brown beige
sand?: beige
natural?: beige white brown
champagne?: gold beige
skin?: beige pink
grey: grey
gray: grey
dark grey: grey black +dark
dark gray: grey black +dark
light grey: grey white +light
light gray: grey white +light
charcoal?: grey black
graphite?: grey black
gunmetal: grey black
silver grey: grey silver
silver gray: grey silver
space gray: grey black silver
space grey: grey black silver
gold: gold yellow
golden: gold yellow
rose gold: gold pink
yellow gold: gold yellow
white gold: silver gold white
silver: silver grey
silvery: silver grey
chrome?: silver
nickel?: silver
platinum?: silver
stainless?: silver
steel?: silver
iron?: silver black
zinc?: silver
clear?: transparent
transparent: transparent
translucent?: transparent
colorless?: transparent
crystal?: transparent
leopard?: brown yellow
camo?: green brown
camouflage?: green brown
`;

/** Colour words that belong to a thing: "green tea" is not green goods. */
export const NOT_A_COLOUR = `
green tea, green coffee, green bean, green house, green energy, green pepper, green onion, green apple, green olive, green plant, green wall, green laser, green screen, green line, green egg, green power, green land, green building, green material, green food, green product,
black tea, black pepper, black friday, black coffee, black garlic, black bean, black rice, black seed, black sesame, black cumin, black box, black head, black mask, black gold, black diamond, black oud, black fungus, black soap, black steel, black hair, black carbon, black powder, black berry, black currant, black walnut, black ginger, black iron, black market, black opium, black hole,
white board, white tea, white rice, white wine, white noise, white label, white pepper, white sugar, white oak, white spirit, white gold, white balance, white goods, white cement, white collar, white mushroom, white fish, white mark, white noise machine, white musk, white chocolate, white sesame, white duck down, white blackhead, white based, white sandalwood, spotless white, classic white, white glue, white oil, white carbon,
red wine, red bull, red rice, red oak, red copper, red ginseng, red bean, red light, red light therapy, red dot, red pepper, red chili, red lentil, red onion, red cross, red carpet, red dragon, red ring, red laser, red wine glass, red clover, red date, red panda,
blue light, blue tooth, blue ray, blue berry, blue whale, blue ocean, blue laser, blue film, anti blue, blue ox, blue light blocking, blue cut, blue block, blue spirulina, blue topaz, blue sapphire,
yellow pea, yellow corn, yellow gold, yellow rice, yellow pages, yellow mustard, yellow light,
pink salt, pink himalayan, pink panther, himalayan pink, pink noise, pink floyd,
brown rice, brown sugar, brown bread, brown paper,
gold plated, gold diamond, gold plating, silver plated, silver plating, gold filled, gold foil, gold bar, gold coin, gold mining, gold detector, gold medal, gold standard, gold supplier, gold wash, gold mine, gold leaf, gold ore, gold testing, gold jewelry, silver jewelry, sterling silver, silver jewellery, gold jewellery, silver coin, silver nitrate, silver fish, silver carp, silver ion, gold ring, gold rush, silver ring, silver necklace, silver pendant, silver earring, silver bracelet, silver chain, gold chain, gold necklace, gold earring, gold bracelet, ensure gold, 18k gold, 14k gold, 24k gold, 10k gold, k gold, 925 silver, s925 silver, silver 925, silver birch, gold finger, gold fish, golden retriever, golden supplier, silver line, golden gate, silver star,
orange juice, orange oil, orange peel, orange flavor, orange flavour, orange blossom, orange fruit, orange spirit, orange squeezer, orange juicer, orange scent, orange tree, orange bitter, blood orange, sweet orange, orange extract, orange powder, fresh orange, navel orange, mandarin orange, orange county, orange slice,
violet light, ultra violet, golden shower, golden age, gold edition, golden milk, gold state
`;
