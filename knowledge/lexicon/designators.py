"""What companies write behind and around their names in other countries, and the little words of a sentence."""

from knowledge.lexicon.rows import words

FURTHER_LEGAL_FORMS = words(
    """
    aktiengesellschaft ans ao bhd bsc bt cia cic cjsc cvba dac dd dmcc dooel ead eeig ehf eirl eireli eood epe ev fze
    fzco fzc fzllc gesmbh gie gk gp iks ike jsc kb kda kommanditgesellschaft ky lda limitada limitee lllp mbb mbh nyrt
    oao ojsc ooo ood oue ou pao partg partgmbb pjsc proprietary psc publ qfc qpsc ry saa sac saci sae saog saoc sapi
    sapib sca scarl sce scl scop scp scrl sdn sia sicav slne slp sprl srls sti tbk tov uab ulc unlimited vof wll yk zao
    zat zrt
    """
)
"""Legal forms of more countries, which names are compared without (rule 34)."""

JOINED_LEGAL_FORMS = words("spzoo sadecv sabdecv sapidecv sderldecv srldecv sociedadanonima sdnbhd ptyltd kgaa")
"""Legal forms written in several short words: "Sp. z o.o.", "S.A. de C.V."."""

LEADING_LEGAL_FORMS = words("pt ab ooo zao oao pao uab sia ao as")
"""Legal forms that stand before a name in some countries: "PT Bank Mandiri", "UAB Vinted"."""

SAME_FORMS = {"corporation": "corp", "company": "co", "incorporated": "inc", "limited": "ltd"}
"""Legal forms written out, and how they are written short, wherever in a name they stand."""

GROUP_WORDS = words("group groupe gruppe grupo holding holdings holdco com global international worldwide")
"""What a company ends its own name with and is spoken of without: Altria Group, Coinbase Global, Amazon.com."""

SMALL_LEGAL_FORMS = words("ag bv nv kg oy kk")
"""Legal forms of two letters that are no words, so that they are read behind a name in small letters too."""

LITTLE_WORDS = words(
    """
    a about after again all already also am an and any are as ask asked at be because been before but by can cannot
    could did do does done for from get give given go got had has have he hello help hi how i if in into is it its just
    know let like may maybe me might must my need no not now of off ok okay on once only or our out over please pls
    send sent shall share shared she should show so some such tell than thanks that the their them then there these
    they this those to today told tomorrow too under until up us was we were what when where whether which while who
    whom why will with without would yes yet you your
    """
)
"""Words that hold a sentence together; misspelled names neither begin nor end with them."""
