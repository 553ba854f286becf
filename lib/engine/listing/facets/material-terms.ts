/**
 * Materials as sellers name them: `id < parents: names`. A child is also its parents ("stainless steel" is steel is metal).
 * A weave (velvet, denim) says nothing about the fibre, so fibres and weaves are two branches that agree with each other.
 */
export const MATERIALS = `
metal: metal, metallic, alloy, hardware metal, metals
steel < metal: steel
stainless < steel: stainless steel, stainless, inox, ss304, ss316, sus304, sus316, 304 stainless steel, 316 stainless steel, 18 8 stainless steel, 201 stainless steel, 304 steel, 316 steel, titanium steel, 316l, 304ss, ss
carbon-steel < steel: carbon steel, mild steel, black steel, low carbon steel, high carbon steel, q235, q345, a36, cold rolled steel, hot rolled steel
galvanized < steel iron: galvanized steel, galvanised steel, galvanized, galvanised, galvanized iron, gi, zinc coated steel
tool-steel < steel: tool steel, high speed steel, hss, spring steel, manganese steel, chrome vanadium, chrome vanadium steel, bearing steel, damascus steel, damascus, silicon steel, alloy steel, vanadium steel
iron < metal: iron, cast iron, wrought iron, ductile iron, metal iron, pig iron, enameled cast iron
tinplate < metal: tinplate, tin plate, tin box, tin can, tin
aluminium < metal: aluminium, aluminum, alu, aluminium alloy, aluminum alloy, alloy aluminum, die cast aluminum, cast aluminum, 6061, 6063, 7075, aluminum profile, aluminium profile, aluminnum
zinc < metal: zinc, zinc alloy, zamak, zink
copper < metal: copper, red copper, pure copper
brass < copper: brass
bronze < copper: bronze
titanium < metal: titanium, titanium alloy, pure titanium
silver < metal precious: sterling silver, 925 silver, 925 sterling silver, s925, silver 925, silver
gold < metal precious: gold, 18k gold, 14k gold, 18 k gold, 24k gold, 10k gold, 9k gold, solid gold, white gold, yellow gold, rose gold
platinum < metal precious: platinum
magnesium < metal: magnesium alloy, magnesium
nickel < metal: nickel alloy, nickel, inconel, monel
tungsten < metal: tungsten, tungsten carbide, tungsten steel, carbide
plastic: plastic, plastics, plastic material, polymer, thermoplastic, engineering plastic, recycled plastic
pp < plastic: pp, polypropylene, pp plastic, polyprop
pe < plastic: pe, polyethylene, polythene, pe plastic
hdpe < pe: hdpe
ldpe < pe: ldpe, lldpe
pvc < plastic: pvc, vinyl, polyvinyl chloride, pvc leather, upvc, cpvc, pvc vinyl
pet < plastic: pet plastic, petg, rpet, pete, polyethylene terephthalate, pet
abs < plastic: abs, abs plastic
pc < plastic: polycarbonate, pc plastic, pc
ps < plastic: polystyrene, ps plastic, eps, xps, hips
acrylic < plastic synthetic-fibre: acrylic, pmma, plexiglass, perspex
pom < plastic: pom, delrin
ptfe < plastic: ptfe, teflon
eva < plastic foam: eva, eva foam
tpu < plastic rubber: tpu, tpe, tpr, thermoplastic polyurethane, thermoplastic elastomer
pla < plastic: pla, bioplastic, cornstarch, corn starch, wheat straw
melamine < plastic: melamine
peva < plastic: peva
resin < plastic: resin, polyresin, epoxy, epoxy resin, poly resin
fibreglass < composite: fiberglass, fibreglass, frp, grp, glass fiber, glass fibre, fiber glass
carbon-fibre < composite: carbon fiber, carbon fibre
composite: composite, wpc, wood plastic composite, composite material
rubber: rubber, natural rubber, synthetic rubber, epdm, nbr, sbr, neoprene, nitrile, nitrile rubber, latex, natural latex, fkm, viton, butyl
silicone < rubber: silicone, silicon, silica gel, silicone rubber, food grade silicone, liquid silicone
foam: foam, sponge, memory foam, pu foam, polyurethane foam, epe, high density foam, polyfoam, foam rubber
wood: wood, wooden, timber, solid wood, solidwood, natural wood, hardwood, softwood, log, wood material, lumber, real wood
oak < wood: oak, oak wood, white oak, red oak, solid oak
pine < wood: pine, pine wood, pinewood, fir, spruce, cedar
beech < wood: beech, beech wood, beechwood
walnut < wood: walnut wood, black walnut, walnut
teak < wood: teak, teak wood, teakwood
birch < wood: birch, birch wood
acacia < wood: acacia, acacia wood
mango-wood < wood: mango wood, sheesham, sheesham wood, rosewood, mahogany, ebony, sandalwood, rubber wood, rubberwood, poplar, paulownia, ash wood, elm wood, cherry wood, maple, maple wood, olive wood, eucalyptus wood, basswood, balsa, balsa wood
mdf < wood engineered: mdf, fiberboard, fibreboard, particle board, particleboard, chipboard, density board, hdf, osb, melamine board, artificial board
plywood < wood engineered: plywood, laminated wood, veneer, wood veneer
engineered: engineered wood, manufactured wood
bamboo < wood: bamboo, bamboo wood, natural bamboo, bamboo plywood
rattan < plant: rattan, wicker, cane, pe rattan, poly rattan, willow, wicker rattan
plant: natural fiber, plant fiber, natural fibre, vegetable fiber
straw < plant: straw, seagrass, sea grass, raffia, water hyacinth, palm leaf, banana leaf, jute, sisal, coir, coconut fiber, coconut shell, hemp, cattail, corn husk, abaca, rush
cork < wood: cork
fabric: fabric, textile, cloth, woven, fabric material, fabrics
cotton < fibre: cotton, 100 cotton, pure cotton, combed cotton, organic cotton, cotton blend, polycotton, cotton spandex, egyptian cotton, supima, pp cotton
polyester < synthetic-fibre: polyester, poly, 100 polyester, microfiber, microfibre, micro fiber, polyester fiber, oxford, oxford cloth, oxford fabric, rpet fabric, taffeta, 600d, 420d, 210d, polyster, ployester
nylon < synthetic-fibre plastic: nylon, polyamide, pa66, pa6, cordura, ripstop nylon, ripstop
spandex < synthetic-fibre: spandex, elastane, lycra
synthetic-fibre < fibre: chemical fiber, synthetic fiber, synthetic
linen < fibre weave: linen, flax
wool < fibre: wool, woolen, merino, merino wool, woollen, lambswool
cashmere < wool: cashmere
silk < fibre: silk, mulberry silk, pure silk
viscose < fibre: viscose, rayon, modal, tencel, lyocell, bamboo fiber, bamboo fibre, bamboo viscose, cupro
fibre: fiber, fibre, yarn
velvet < weave: velvet, velour, velveteen
plush < weave: plush, faux fur, fur, sherpa, minky, fleece, flannel, coral fleece, polar fleece, teddy, fake fur, artificial fur, faux rabbit fur
denim < weave: denim, jean fabric
canvas < weave: canvas, duck canvas
satin < weave: satin, chiffon, organza, tulle, lace, mesh, georgette, crepe, mesh fabric, gauze, voile, net
felt < weave: felt
corduroy < weave: corduroy, tweed, jacquard, twill, terry, chenille, jersey, knit, knitted, poplin, muslin, tufted
nonwoven < weave pp: non woven, nonwoven, nonwoven fabric, non woven fabric, spunbond
weave: woven fabric
leather: leather
real-leather < leather: genuine leather, real leather, cow leather, cowhide, full grain leather, top grain leather, sheepskin, sheep skin, lambskin, goatskin, goat skin, calfskin, crocodile leather, ostrich leather, original leather, cow hide, sheep leather, goat leather, cowhide leather, suede leather, nappa, nubuck, split leather
suede < leather weave: suede
pu-leather < leather: pu leather, faux leather, artificial leather, vegan leather, synthetic leather, leatherette, imitation leather, pu, microfiber leather, pleather, fake leather, polyurethane leather, polyurethane
glass: glass
tempered < glass: tempered glass, toughened glass
borosilicate < glass: borosilicate, borosilicate glass, high borosilicate glass, heat resistant glass
crystal < glass: crystal, k9 crystal, crystal glass
ceramic: ceramic, ceramics, pottery, earthenware, terracotta, clay
porcelain < ceramic: porcelain, bone china, fine china, new bone china
stoneware < ceramic: stoneware
stone: stone, natural stone, rock
marble < stone: marble, travertine, limestone
granite < stone: granite
quartz < stone: quartz, quartz stone, artificial stone
slate < stone: slate
jade < stone: jade, jadeite
concrete < stone: concrete, cement, gypsum, plaster, mgo, magnesium oxide
paper: paper, cardboard, paperboard, kraft paper, kraft, corrugated, corrugated paper, corrugated board, art paper, coated paper, cardstock, carton, greyboard, paper board, ivory board, corrugated cardboard, craft paper
wax: wax, soy wax, beeswax, paraffin, paraffin wax, soybean wax
human-hair: human hair, virgin hair, remy hair, brazilian hair, raw hair
synthetic-hair: synthetic hair, heat resistant fiber, kanekalon, high temperature fiber, high temperature wire
feather: feather, down, goose down, duck down, goose feather, white duck down
pearl: pearl, shell, mother of pearl
`;

/** Words that, behind a material, make it the look or the thing worked on, not the stuff the product is made of. */
export const NOT_MADE_OF_AFTER =
  'grain effect look finish finished color colour colored coloured tone print printed printing pattern burning burner cutting cutter drilling working worker fired stove chipper pellet chip polish cleaner cleaning glue adhesive care conditioner paint coating coated plated plating recycling crusher shredder granulator extruder extrusion molding moulding mould mold bending welding machine machinery making processing plant candy like imitation inspired style tv detector toe filled filler free putty nail screw saw router carving engraving engraver splitter dispenser shredding perforating baler stapler screen milk oil extract powder seed juice tea pudding cake lined lining cement mixer oxide sulfate flavor flavour scent head stripper remover protector opener tree needle cone'.split(
    ' ',
  );
/** Words that, before a material, do the same. */
export const NOT_MADE_OF_BEFORE =
  'faux fake imitation artificial like no non without anti hide real-look via plated rock pencil vintage antique brushed oil rubbed ice'.split(
    ' ',
  );

/** Products that work on a material or name it as their field: "plastic recycling machine". */
export const WORKS_ON_MATERIAL =
  'machine machinery equipment crusher shredder granulator extruder chipper laser engraver cutter router saw drill welder cleaner glue adhesive detector recycling cnc sharpener sharpening mixer mill lathe grinder sander printer primer sealant remover'.split(
    ' ',
  );

/** Furniture, where one text may name the frame and the other the cover or the top. */
export const FRAMED =
  'sofa couch chair bed stool recliner headboard ottoman bench table desk seat lounger swing hammock lamp mirror tent umbrella watch bracelet necklace wristband keychain'.split(
    ' ',
  );
