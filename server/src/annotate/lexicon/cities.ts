// Made by server/training/lexicons.mjs; sources and licences are in docs/entities.md.
import { words } from './words.ts';

/** Cities of more than 150000 people, with and without accents. */
export const cities: ReadonlySet<string> = words(`
A Coruna|A Coruña|Aachen|Aba|Abadan|Abakan|Abbotsford|Abeokuta|Aberdeen|Abha|Abidjan|Abobo|Abomey-Calavi|Abu Dhabi|Abu Ghurayb|Abuja|Abū Ghurayb
Acapulco de Juarez|Acapulco de Juárez|Accra|Ad Diwaniyah|Ad Dīwānīyah|Ad-Damazin|Adana|Adapazarı|Addis Ababa|Adelaide|Aden|Admiralteisky|Ado-Ekiti
Adoni|Adıyaman|Agadir|Agartala|Ageoshimo|Agra|Aguascalientes|Ahmadnagar|Ahmedabad|Ahvaz|Aizawl|Ajman City|Ajmer|Akashi|Akita|Akola|Akron|Aksaray|Aksu
Aktobe|Akure|Al Ahmadi|Al Aḩmadī|Al Basrah al Qadimah|Al Başrah al Qadīmah|Al Fallujah|Al Fallūjah|Al Fayyum|Al Fayyūm|Al Hillah|Al Hoceima|Al Hoceïma
Al Hudaydah|Al Hufuf|Al Hufūf|Al Jubayl|Al Kharj|Al Khums|Al Kut|Al Kūt|Al Mahallah al Kubra|Al Mansurah|Al Manşūrah|Al Mawsil al Jadidah
Al Mawşil al Jadīdah|Al Maḩallah al Kubrá|Al Minya|Al Minyā|Al Mubarraz|Al Qadarif|Al Ḩillah|Al Ḩudaydah|Alandur|Alappuzha|Albacete|Albuquerque
Alcala de Henares|Alcalá de Henares|Alcorcon|Alcorcón|Aleppo|Alexandria|Algiers|Alicante|Aligarh|Allahabad|Allahābād|Almaty|Almere Stad|Almeria|Almería
Alor Setar|Alto Barinas|Altona|Alvaro Obregon|Alwar|Alīgarh|Amadora|Amagasaki|Amarillo|Amarnath|Amarnāth|Ambato|Ambattur|Ambattūr|Ambon|Americana|Amman
Amol|Amravati|Amritsar|Amroha|Amrāvati|Amsterdam|Anaheim|Ananindeua|Anantapur|Anapolis|Anbu|Anchorage|Anda|Andijon|Angarsk|Angeles City|Angers
Angra dos Reis|Anjo|Anjō|Ankara|Annaba|Anqing|Ansan-si|Anshan|Anshun|Antakya|Antalya|Antananarivo|Antipolo|Antofagasta|Antsirabe|Antwerpen|Anyang
Anyang-si|Anápolis|Aomori|Aparecida de Goiania|Aparecida de Goiânia|Ar Raqqah|Ar Rayyan|Ar Rayyān|Aracaju|Aracatuba|Arad|Arak|Aral|Arapiraca|Araraquara
Araçatuba|Archway|Ardabil|Ardabīl|Arequipa|Arhus|Arica|Arkhangel'sk|Arlington|Armavir|Armenia|Arnavutkoy|Arnavutköy|Arrah|Arroyo Naranjo|Arusha|Arāk
As Samawah|As Sulaymaniyah|As Sulaymānīyah|Asahikawa|Asansol|Ashdod|Ashgabat|Ashikaga|Asmara|Astoria|Astrakhan|Asuncion|Asunción|Aswan|Asyut|Asyūţ
Atani|Atasehir|Ataşehir|Athens|Atlanta|Atsiaman|Atsugi|Atyrau|Auckland|Augsburg|Aurangabad|Aurora|Austin|Avadi|Awka|Aydın|Az Zawiyah|Az Zāwīyah
Azadshahr|Azcapotzalco|Bab Ezzouar|Babol|Babruysk|Bacau|Bacolod City|Bacoor|Bacău|Badalona|Bafoussam|Bagcılar|Bagerhat|Baghdad|Bago|Bago City|Baguio
Bahadurgarh|Baharampur|Bahawalpur|Bahcelievler|Bahia Blanca|Bahir Dar|Bahraigh|Bahçelievler|Bahía Blanca|Bahādurgarh|Baicheng|Baishan|Baiyin
Bakersfield|Baku|Balakovo|Balashikha|Bali|Balikpapan|Baltimore|Balvanera|Balıkesir|Bamako|Bamenda|Banda|Banda Aceh|Bandar Abbas|Bandar Lampung|Bandung
Bangkok|Bangui|Banha|Banhā|Bani Suwayf|Banja Luka|Banjaran|Banjarmasin|Banqiao|Banī Suwayf|Bao Loc|Baoding|Baotou|Baqubah|Baranagar|Baranovichi|Barasat
Barcelona|Barddhaman|Barddhamān|Bareilly|Bari|Barinas|Barisal|Barisāl|Barnaul|Barquisimeto|Barra Mansa|Barrancabermeja|Barranquilla|Barreiras|Barrie
Barueri|Baruta|Basaksehir|Basel|Basrah|Bata|Batam|Batangas|Bathinda|Batikent|Batman|Batna|Baton Rouge|Battagram|Battambang|Batu Pahat|Bauchi|Bauru
Bawshar|Bayamo|Bayamon|Bayamón|Bayan Nur|Bağcılar|Başakşehir|Beersheba|Bei'an|Beihai|Beijing|Beipiao|Beira|Beirut|Bejaia|Bejaïa|Bekasi|Belem|Belfast
Belford Roxo|Belgaum|Belgorod|Belgrade|Bella Vista|Bellary|Bello|Belo Horizonte|Belém|Bengaluru|Bengbu|Benghazi|Bengkulu|Benguela|Beni|Beni Mellal
Benin City|Benito Juarez|Benito Juárez|Benoni|Benxi|Berazategui|Berbera|Berezniki|Bergen|Berlin|Bertoua|Betim|Bexley|Bhadravati|Bhadrāvati|Bhagalpur
Bharatpur|Bharuch|Bharūch|Bhatpara|Bhavnagar|Bhayandar|Bhilai|Bhilwara|Bhimbar|Bhind|Bhiwandi|Bhiwani|Bhiwāni|Bhopal|Bhubaneshwar|Bhusaval|Bhusāval
Bhāgalpur|Bhātpāra|Bhīlwāra|Białystok|Bibirevo|Bida|Bidar|Bielefeld|Bielsko-Biala|Bien Hoa|Bihar Sharif|Bihār Sharīf|Bijapur|Bikaner|Bila Tserkva
Bilaspur|Bilbao|Bilimora|Bilāspur|Binan|Binangonan|Binjai|Bintulu|Biratnagar|Birjand|Birkenhead|Birmingham|Bishkek|Biskra|Bissau|Biysk|Biên Hòa|Biñan
Blackpool|Blagoveshchensk|Blantyre|Blida|Bloemfontein|Blumenau|Bnei Brak|Bo|Boa Vista|Bobo-Dioulasso|Bochum|Bochum-Hordel|Bogor|Bogota|Bogotá|Bogra
Bojnurd|Bojnūrd|Bokaro|Boksburg|Bokāro|Bologna|Boma|Bonn|Bordeaux|Bordj Bou Arreridj|Borivli|Borujerd|Borūjerd|Boshan|Boston|Botshabelo|Bouake|Bouaké
Boumerdas|Bournemouth|Boyeros|Bozhou|Bradford|Brahmapur|Braila|Brakpan|Brampton|Brasilia|Brasov|Brasília|Bratislava|Bratsk|Braunschweig|Brazzaville
Braşov|Breda|Bremen|Brent|Brescia|Brest|Brisbane|Bristol|Brno|Brooklyn|Brownsville|Brussels|Bryansk|Brăila|Bucaramanga|Bucharest|Bucheon-si|Budapest
Budaun|Budta|Buenaventura|Buenavista|Buenos Aires|Buffalo|Bujumbura|Bukan|Bukavu|Bukhara|Bukit Mertajam|Bulandshahr|Bulawayo|Buraydah|Burewala|Burgas
Burgos|Burhanpur|Burhānpur|Burlington|Burnaby|Bursa|Busan|Bushehr|Butembo|Butuan|Buyukcekmece|Bydgoszcz|Bytom|Büyükçekmece|Bābol|Bāli|Bānda|Bārāsat
Bīdar|Bīkaner|Bīrjand|Būkān|Būrewāla|Bảo Lộc|Cabanatuan City|Cabimas|Cabuyao|Cachoeiro de Itapemirim|Cagayan de Oro|Cainta|Cairns|Cairo|Calabar|Calamba
Calgary|Cali|Callao|Caloocan City|Camacari|Camaguey|Camagüey|Camayenne|Camaçari|Cambridge|Campeche|Campina Grande|Campinas|Campo Grande
Campos dos Goytacazes|Can Giuoc|Can Tho|Canberra|Cancun|Cancún|Cangzhou|Cankaya|Canoas|Cape Coral|Cape Town|Capiata|Capiatá|Carabanchel|Caracas
Carapicuiba|Carapicuíba|Cardiff|Carletonville|Carolina|Carrefour|Cartagena|Caruaru|Cary|Casablanca|Cascavel|Castello de la Plana|Castelló de la Plana
Catania|Caucaia|Caxias do Sul|Cebu City|Celaya|Centralniy|Centro Habana|Centurion|Cergy-Pontoise|Chakwama|Chalco|Chanda|Chandannagar|Chandigarh
Chandler|Changchun|Changde|Changji|Changsha|Changshu City|Changwon|Changzhi|Changzhou|Chaoyang|Chaozhou|Chapeco|Chapecó|Chapra|Charleroi|Charlotte
Chattanooga|Cheboksary|Chelyabinsk|Chemnitz|Chengde|Chengdu|Chenghua|Chengzhong|Chennai|Chenzhou|Cheonan|Cheongju-si|Cherepovets|Cherkasy|Chernihiv
Chernivtsi|Chesapeake|Chetumal|Chiang Mai|Chiba|Chicago|Chiclayo|Chicoloapan|Chifeng|Chigasaki|Chihuahua|Chillan|Chillán|Chilpancingo|Chimbote|Chimoio
Chincha Alta|Chiniot|Chinju|Chirchiq|Chisinau|Chita|Chittagong|Chitungwiza|Chlef|Chofu|Chon Buri|Chongjin|Chongqing|Christchurch|Chula Vista|Chuncheon
Chuzhou|Chānda|Chāpra|Chōfu|Ciampea|Cibinong|Cienfuegos|Cikupa|Cileungsir|Cimahi|Cincinnati|Ciputat|Cirebon|City of Balikpapan|City of Westminster
Ciudad Apodaca|Ciudad Benito Juarez|Ciudad Benito Juárez|Ciudad Bolivar|Ciudad Bolívar|Ciudad Camilo Cienfuegos|Ciudad General Escobedo|Ciudad Guayana
Ciudad Lineal|Ciudad Lopez Mateos|Ciudad López Mateos|Ciudad Madero|Ciudad Nezahualcoyotl|Ciudad Obregon|Ciudad Obregón|Ciudad Victoria
Ciudad del Carmen|Ciudad del Este|Cleveland|Cluj-Napoca|Coacalco|Coatzacoalcos|Cochabamba|Cochin|Coimbatore|Colombo|Colonia del Valle|Colorado Springs
Columbus|Comilla|Conakry|Concepcion|Concepción|Constanta|Constantine|Constanţa|Contagem|Copenhagen|Coquimbo|Cordoba|Cork|Corlu|Coro|Corona
Corpus Christi|Corrientes|Corum|Cotabato|Cotia|Cotonou|Coventry|Cox's Bazar|Cox's Bāzār|Coyoacan|Coyoacán|Craiova|Crawley|Criciuma|Criciúma
Croix-des-Bouquets|Croydon|Cua|Cuauhtemoc|Cuauhtémoc|Cuautitlan Izcalli|Cuautitlán Izcalli|Cuautla|Cucuta|Cuddalore|Cuenca|Cuernavaca|Cuiaba|Cuiabá
Culiacan|Culiacán|Cumana|Cumaná|Curitiba|Curug|Cusco|Cuttack|Czestochowa|Częstochowa|Córdoba|Cúa|Cúcuta|Cần Giuộc|Cần Thơ|Da Nang|Dadonghai|Dadukou
Daegu|Daejeon|Dagupan|Dakar|Dalian|Daliang|Dallas|Daloa|Damanhur|Damanhūr|Damascus|Dammam|Dandong|Daqing|Dar es Salaam|Darbhanga|Dasmarinas|Dasmariñas
Dasoguz|Datong|Davangere|Davao|Daşoguz|Debrecen|Deer Valley|Dehiwala-Mount Lavinia|Dehra Dun|Dehra Dūn|Deir ez-Zor|Delegacion Cuajimalpa de Morelos
Delegación Cuajimalpa de Morelos|Delhi|Denizli|Denpasar|Denver|Depok|Dera Ghazi Khan|Derby|Des Moines|Detroit|Dewas|Deyang|Dezhou|Dhaka|Dhamar|Dhamār
Dhanbad|Dhanbād|Dhulia|Dhūlia|Diadema|Diepsloot|Diez de Octubre|Dihok|Dili|Dinajpur|Dinapore|Dindigul|Dingzhou|Dinājpur|Dire Dawa|Divinopolis
Divinópolis|Diyarbakır|Djelfa|Djibouti|Djougou|Dnipro|Dodoma|Doha|Dombivli|Donaustadt|Doncaster|Donetsk|Dongguan|Donghai|Dongling|Dortmund|Dosquebradas
Douala|Dourados|Dresden|Dubai|Dublin|Dudley|Duisburg|Duque de Caxias|Durban|Durg|Durgapur|Durham|Dushanbe|Dusseldorf|Dzerzhinsk|Düsseldorf
East Chattanooga|East Flatbush|East Jerusalem|East London|East New York|Ebute Ikorodu|Ecatepec de Morelos|Ech Chettia|Edea|Edinburgh|Edmonton|Edéa
Efon-Alaaye|Eimsbuttel|Eimsbüttel|Eindhoven|Eixample|El Achir|El Daein|El Fasher|El Obeid|El Paso|El Tigre|Elazıg|Elazığ|Elche|Eldoret|Elk Grove|Ellore
Eloy Alfaro|Embu|Engel's|Enschede|Ensenada|Enugu|Envigado|Erbil|Erfurt|Erzurum|Escondido|Esenler|Esenyurt|Eskisehir|Eskişehir|Esmeraldas|Espoo|Essen
Etawah|Etobicoke|Etāwah|Eugene|Ezhou|Faisalabad|Faridabad|Farrukhabad|Farrukhābād|Fatehpur|Favoriten|Fayetteville|Feira de Santana|Fendou|Fenghuang
Fergana|Ferraz de Vasconcelos|Fes|Fes al Bali|Fianarantsoa|Firozabad|Florence|Florianopolis|Florianópolis|Floridablanca|Floridsdorf|Fontana|Formosa
Fort Collins|Fort Lauderdale|Fort Wayne|Fort Worth|Fortaleza|Foshan|Foz do Iguacu|Foz do Iguaçu|Franca|Francisco Morato|Frankfurt am Main|Freetown
Freiburg|Fremont|Fresno|Frisco|Fuencarral-El Pardo|Fuenlabrada|Fuji|Fujisawa|Fukui-shi|Fukuoka|Fukushima|Fukuyama|Fuling|Fushun|Fuxin|Fuyang|Fuzhou
Fyzabad|Fyzābād|Fès|Fès al Bali|Fīrozābād|Gaborone|Gadag|Gadag-Betageri|Gajuwaka|Galati|Galaţi|Gandajika|Gandhidham|Gandhinagar|Ganganagar|Gangneung
Gangānagar|Ganja|Gaomi|Gaoping|Gaozhou|Garden Grove|Garland|Garoua|Gatineau|Gaya|Gaza|Gaziantep|Gdansk|Gdańsk|Gdynia|Gebze|Geelong|Gelsenkirchen
Geneina|General Santos|Geneve|Genoa|Gent|Genève|George Town|Georgetown|Getafe|Ghaziabad|Ghāziābād|Gifu-shi|Gijon|Gijón|Gilbert|Gimcheon|Giza|Glasgow
Glendale|Gliwice|Gloucester|Goiania|Goiânia|Gol'yanovo|Gold Coast|Gombe|Gomez Palacio|Gondar|Gorakhpur|Gorgan|Gorgān|Gosaba|Gosāba|Goteborg
Governador Valadares|Goyang-si|Granada|Grand Prairie|Grand Rapids|Gravatai|Gravataí|Graz|Greater Noida|Greater Sudbury|Greensboro|Grenoble|Groningen
Groznyy|Guacara|Guadalajara|Guadalupe|Guangshui|Guangyuan|Guangzhou|Guankou|Guantanamo|Guantánamo|Guarapuava|Guarenas|Guaruja|Guarujá|Guarulhos
Guatemala City|Guatire|Guayaquil|Guilin|Guiyang|Gujranwala|Gujrat|Gulbarga|Guli|Gumi|Guna|Gunsan|Guntur|Gurgaon|Guri-si|Gusau|Gustavo Adolfo Madero
Guwahati|Guyong|Gwalior|Gwangju|Gyeongju|Gómez Palacio|Göteborg|Gāndhīdhām|Ha'il|Hachinohe|Hachioji|Hachiōji|Hadano|Haeju|Hafar Al-Batin|Hafizabad
Hagen|Haicheng|Haifa|Haikou|Hailar|Haiphong|Hakodate|Haldia|Halifax|Halwan|Hamadan|Hamadān|Hamah|Hamamatsu|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamhung
Hamhŭng|Hamilton|Hamm|Handan|Hangu|Hangzhou|Hannover|Hanoi|Hanumangarh|Hanumāngarh|Haora|Hapur|Harare|Harbin|Harburg|Hargeysa|Haridwar|Hat Yai|Havana
Hawalli|Hayward|Hebi|Hebron|Hefei|Hegang|Helsinki|Henderson|Hengshui|Hengyang|Herat|Hermosillo|Herne|Heroica Matamoros|Herāt|Heze|Hialeah
Higashimurayama|Himeji|Hino|Hirakata|Hiratsuka|Hirosaki|Hiroshima|Hisar|Hitachi|Hitachi-Naka|Ho Chi Minh City|Hobart|Hohhot|Holguin|Holguín|Hollywood
Homs|Homyel'|Honcho|Honchō|Hong Kong|Honolulu|Horlivka|Horta-Guinardo|Horta-Guinardó|Hortaleza|Hortolandia|Hortolândia|Hoshiarpur|Hoshiārpur|Hospet
Houston|Hrodna|Hsinchu|Huai'an|Huaibei|Huainan|Hualien City|Huambo|Huancayo|Huanggang|Huangshi|Huangyan|Huayin|Hubli|Hue|Hugli|Huizhou|Hulan Ergi|Humen
Hungnam|Huntington Beach|Huntsville|Huocheng|Huzhou|Huế|Hwaseong-si|Hyderabad|Hyesan|Hāora|Hāpur|Hŭngnam|Iasi|Iaşi|Ibadan|Ibague|Ibagué|Ibaraki|Ibb|Ica
Ichalkaranji|Icheon-si|Ichihara|Ichinomiya|Idku|Idkū|Ijebu-Ode|Ijero-Ekiti|Ikeja|Ikire|Ikot Ekpene|Iksan|Ila Orangun|Ilesa|Ilheus|Ilhéus|Iligan
Iligan City|Iloilo|Ilorin|Imperatriz|Imphal|Imus|Incheon|Indaiatuba|Indianapolis|Indore|Ingraj Bazar|Ingrāj Bāzār|Inisa|Ipatinga|Ipoh|Ipswich|Iquique
Iquitos|Irapuato|Irbid|Irkutsk|Ironville|Irvine|Irving|Ise-Ekiti|Isfahan|Iskenderun|Islamabad|Islington|Ismailia|Isparta|Istanbul|Itaborai|Itaboraí
Itabuna|Itagui|Itagüí|Itajai|Itajaí|Itami|Itapecerica da Serra|Itapevi|Itaquaquecetuba|Ivano-Frankivsk|Ivanovo|Iwaki|Iwo|Ixtapaluca|Izhevsk|Izmir|Izmit
Iztacalco|Iztapalapa|Izumi|Jabalpur|Jabalya|Jaboatao|Jaboatao dos Guararapes|Jaboatão|Jaboatão dos Guararapes|Jabālyā|Jacarei|Jacareí|Jackson
Jacksonville|Jacobabad|Jaffna|Jaigaon|Jaipur|Jakarta|Jalalabad|Jalandhar|Jalgaon|Jalna|Jalālābād|Jamaame|Jamaica|Jamalpur|Jambi City|Jammu|Jamnagar
Jamshedpur|Jamuria|Jamālpur|Jaunpur|Jeddah|Jeju City|Jember|Jeonju|Jerez de la Frontera|Jersey City|Jerusalem|Jessore|Jhang Sadr|Jhansi|Jhānsi|Ji'an
Jiamusi|Jiangmen|Jianshui|Jiaojiang|Jiaozhou|Jiaozuo|Jiaxing|Jieyang|Jilin|Jimeta|Jinan|Jincheng|Jind|Jingdezhen|Jingling|Jingmen|Jingzhou|Jining
Jinzhou|Jiujiang|Jiutai|Jiutepec|Jixi|Jizzax|Joao Pessoa|Jodhpur|Joetsu|Johannesburg|Johor Bahru|Joinville|Jos|Jose C. Paz|José C. Paz|João Pessoa
Juarez|Juazeiro do Norte|Juba|Juiz de Fora|Juliaca|Junagadh|Jundiai|Jundiaí|Juárez|Jālna|Jāmuria|Jīnd|Jōetsu|Jūnāgadh|Kabul|Kabwe|Kaduna|Kaesong
Kaesŏng|Kafr ad Dawwar|Kafr ad Dawwār|Kagoshima|Kahramanmaras|Kahramanmaraş|Kahriz|Kahrīz|Kaifeng|Kaiyuan|Kakinada|Kakogawacho-honmachi
Kakogawachō-honmachi|Kaliningrad|Kalininskiy|Kaluga|Kalyan|Kalyān|Kamakura|Kamarhati|Kamensk-Ural'skiy|Kamianske|Kamirenjaku|Kamoke|Kampala
Kampung Baru Subang|Kananga|Kanazawa|Kanchipuram|Kandahar|Kandahār|Kanggye|Kano|Kanpur|Kansas City|Kaohsiung|Kaolack|Karabaglar|Karabağlar|Karachi
Karagandy|Karaj|Karamay|Karbala|Karimnagar|Karlsruhe|Karnal|Karnāl|Karol Bagh|Karol Bāgh|Karīmnagar|Kashgar|Kashiwa|Kassala|Kassel|Kasugai|Kasukabe
Kasur|Kathmandu|Katihar|Katowice|Katsina|Katsuta|Kaunas|Kawagoe|Kawaguchi|Kawanishi|Kawasaki|Kayseri|Kazan|Kediri|Keelung|Kemerovo|Kendari|Kenitra
Kerman|Kermanshah|Khabarovsk|Khabarovsk Vtoroy|Khamis Mushait|Khammam|Khan Yunis|Khandwa|Kharagpur|Kharkiv|Khartoum|Kherson|Khimki|Khmelnytskyi|Khobar
Khomeyni Shahr|Khomeynī Shahr|Khoroshevo-Mnevniki|Khoroshëvo-Mnevniki|Khorramabad|Khorramshahr|Khouribga|Khowy|Khulna|Khān Yūnis|Kiel|Kielce|Kigali
Kigoma|Kikwit|Kimhae|Kingston|Kingston upon Hull|Kinshasa|Kirkuk|Kirov|Kisangani|Kishiwada|Kisi|Kismayo|Kisumu|Kitakyushu|Kitchener|Kitwe|Klaipeda
Klaipėda|Klang|Klerksdorp|Kluang|Knoxville|Kobe|Kochi|Kofu|Kohat|Kolhapur|Kolhāpur|Kolkata|Kollam|Koln|Kolwezi|Komaki|Komsomolsk-on-Amur|Konya|Korba
Korhogo|Koriyama|Korla|Koshigaya|Kosice|Kostanay|Kosti|Kostroma|Kota|Kota Bharu|Kota Kinabalu|Kotli|Kousseri|Kousséri|Kovrov|Kowloon|Kozhikode|Košice
Krakow|Kraków|Kramators'k|Krasnodar|Krasnogvargeisky|Krasnoyarsk|Krefeld|Kremenchuk|Kropyvnytskyi|Krugersdorp|Kryvyi Rih|Kuala Lumpur|Kuala Terengganu
Kuantan|Kuching|Kukatpalli|Kulim|Kultali|Kulti|Kumagaya|Kumamoto|Kumasi|Kunduz|Kunming|Kunshan|Kupang|Kurashiki|Kure|Kurgan|Kurnool|Kursk|Kurume
Kushiro|Kutahya|Kutaisi|Kwangmyong|Kwangmyŏng|Kyain Seikgyi Township|Kyiv|Kyoto|Kyzylorda|Köln|Kütahya|Kākināda|Kāmārhāti|Kırıkkale|Kızıltepe|Kōfu
Kōriyama|Kūkatpalli|L'Hospitalet de Llobregat|La Gi|La Laguna|La Paz|La Pintana|La Plata|La Rioja|La Romana|La Serena|Laayoune|Labuan Bajo|Ladner|Lages
Lagos|Lahore|Laiyang|Laizhou|Lakewood|Lal Bahadur Nagar|Lampang|Lancaster|Langfang|Lankaran|Lanzhou|Laohekou|Lapu-Lapu City|Laredo|Larkana
Las Palmas de Gran Canaria|Las Pinas|Las Piñas|Las Tunas|Las Vegas|Latakia|Latina|Latur|Laval|Lawang|Le Havre|Leeds|Leganes|Leganés|Legaspi|Leicester
Leipzig|Lekki|Lembang|Leon de los Aldama|Leshan|Leverkusen|Lexington|Lexington-Fayette|León de los Aldama|Lianghu|Lianshan|Liaocheng|Liaoyang|Liaoyuan
Libertad|Libreville|Licheng|Liege|Lijiang|Likasi|Lille|Lilongwe|Lima|Limassol|Limeira|Lincoln|Linfen|Linhai|Linxia Chengguanzhen|Linyi|Linz|Lipa City
Lipetsk|Lisbon|Little Rock|Liupanshui|Liverpool|Livorno|Liège|Ljubljana|Loa Janan|Lobito|Logan City|Logrono|Logroño|Lome|Lomé|London|Londrina
Long Beach|Long Xuyen|Long Xuyên|Longfeng|Longueuil|Loni|Los Angeles|Los Mochis|Loudi|Louisville|Loum|Luancheng|Luanda|Lubbock|Lubeck|Lublin|Lubumbashi
Lucena|Lucknow|Ludhiana|Ludhiāna|Ludwigshafen am Rhein|Luhansk|Luohe|Luoyang|Luqiao|Lusaka|Luton|Lutsk|Luxor|Lviv|Lyon|Lyubertsy|Lyublino|Lübeck
Mabalacat City|Macapa|Macapá|Macau|Maceio|Maceió|Machala|Machida|Machilipatnam|Machilīpatnam|Madhyamgram|Madison|Madiun|Madrid|Madurai|Maebashi
Magdalena Contreras|Magdeburg|Magnitogorsk|Magugpo Poblacion|Mahabad|Mahajanga|Mahilyow|Mahābād|Maiduguri|Mainz|Makassar|Makati City|Makhachkala
Makiyivka|Makurdi|Malabo|Malacca|Malaga|Malakal|Malang|Malatya|Malayer|Malegaon|Malingao|Malir Cantonment|Malkajgiri|Malmo|Malmö|Malolos|Maltepe
Malāyer|Manado|Managua|Manaus|Manchester|Mandalay|Mandaluyong City|Mandaue City|Mangalore|Manhattan|Manila|Manisa|Manizales|Mannheim|Mansfield
Mansilingan|Manta|Mantampay|Manukau City|Maputo|Mar del Plata|Mar'ino|Maracaibo|Maracanau|Maracanaú|Maracay|Maradi|Mardan|Marienthal|Marilia|Maringa
Maringá|Mariupol|Marka|Markham|Maroua|Marrakesh|Marseille|Maryvale|Marília|Masan|Mascara|Mashhad|Masina|Matadi|Mataram|Mathura|Matola|Matsudo|Matsue
Matsumoto|Matsuyama|Maturin|Maturín|Mau|Maua|Mauá|Mawlamyine|Mazar-e Sharif|Mazatlan|Mazatlán|Mazār-e Sharīf|Mbandaka|Mbeya|Mbuji-Mayi|McKinney|Meads
Mecca|Medan|Medellin|Medellín|Medina|Medinipur|Medinīpur|Meerut|Meiktila|Mejicanos|Mek'ele|Meknes|Meknès|Melbourne|Melitopol|Memphis|Mendoza|Mentougou
Merida|Merkezefendi|Merlo|Mersin|Mesa|Messina|Mexicali|Mexico City|Meycauayan|Miami|Mianyang|Miass|Middelburg|Midrand|Miguel Hidalgo|Milan
Milton Keynes|Milwaukee|Minamirinkan|Minato|Mingora|Minna|Minneapolis|Minsk|Miri|Mirpur Khas|Mirzapur|Mirzāpur|Miskolc|Misratah|Mississauga|Mito|Mixco
Miyazaki|Mişrātah|Mobile|Modena|Modesto|Mogadishu|Mogi das Cruzes|Mohammedia|Mokolo|Mokotow|Mokotów|Mokpo|Mombasa|Monchengladbach|Monclova|Monghyr
Monrovia|Monteria|Monterrey|Montería|Montes Claros|Montevideo|Montgomery|Montpellier|Montreal|Montréal|Monywa|Moradabad|Moratuwa|Morelia|Morena
Moreno Valley|Morioka|Morogoro|Moron|Morón|Morādābād|Moscow|Moshi|Mossoro|Mossoró|Mostoles|Mosul|Mubi|Mucumpiz|Mudanjiang|Mueang Nonthaburi|Mukalla
Mulheim|Multan|Mumbai|Munich|Munster|Muratpasa|Muratpaşa|Murcia|Muridke|Murmansk|Murwara|Murwāra|Musaffah|Muscat|Mutare|Muzaffarabad|Muzaffargarh
Muzaffarnagar|Muzaffarpur|Muzaffarābād|Mwanza|Mwene-Ditu|Myeik|Mykolayiv|Mymensingh|Mysore|Mytishchi|Mzuzu|Málaga|Mérida|Móstoles|Mönchengladbach
Mülheim|Münster|Mālegaon|N'Djamena|N'dalatando|Naberezhnyye Chelny|Nacala|Nadiad|Nadiād|Naga|Nagano|Nagaoka|Nagareyama|Nagarpur|Nagasaki|Nagercoil
Nagoya|Nagpur|Naha|Naihati|Naihāti|Nairobi|Najaf|Najafabad|Najafgarh|Najafābād|Najran|Najrān|Nakhon Ratchasima|Nakuru|Nal'chik|Nam Đinh|Nam Định
Namangan|Namp'o|Nampula|Nanchang|Nanchong|Nanded|Nandyal|Nandyāl|Nangi|Nangloi Jat|Nanjing|Nanning|Nanpiao|Nanping|Nantes|Nantong|Nanyang|Naples
Nara-shi|Narayanganj|Narela|Narsingdi|Nashik|Nashville|Nasiriyah|Nassau|Natal|Natore|Naucalpan de Juarez|Naucalpan de Juárez|Navi Mumbai|Navotas
Navsari|Navsāri|Nawabshah|Nay Pyi Taw|Nazran'|Nazret|Nazrēt|Ndola|Neijiang|Neiva|Nellore|Nepean|Netanya|Neue Neustadt|Neukolln|Neukölln|Neuquen|Neuquén
Neuss|New Cairo|New Delhi|New Kingston|New Orleans|New South Memphis|New York|Newark|Newcastle|Newcastle upon Tyne|Newport|Newport News|Neyagawa
Neyshabur|Neyshābūr|Ngaoundere|Ngaoundéré|Nha Trang|Niamey|Nice|Nicolas Romero|Nicolás Romero|Nicosia|Niigata|Nijmegen|Ningbo|Nis|Nishi-Tokyo-shi
Nishinomiya-hama|Niteroi|Niterói|Nizamabad|Nizhnekamsk|Nizhnevartovsk|Nizhniy Novgorod|Nizhny Tagil|Nizāmābād|Niš|Nnewi|Nogales|Noida|Norfolk
North Las Vegas|North Shore|North York|Northampton|Norwich|Nossa Senhora do Socorro|Nottingham|Nou Barris|Nouakchott|Nova Friburgo|Nova Iguacu
Nova Iguaçu|Novi Sad|Novo Hamburgo|Novocherkassk|Novokuznetsk|Novorossiysk|Novosibirsk|Nowrangapur|Nuevo Laredo|Nukus|Numazu|Nur-Sultan|Nurnberg|Nyala
Nürnberg|Nāgarpur|Nāgercoil|Nāngloi Jāt|Nārāyanganj|Oakland|Oakville|Oaxaca|Oberhausen|Obihiro|Oceanside|Ocumare del Tuy|Odawara|Odessa|Ogaki|Oita
Ojo de Agua|Okanagan|Okara|Okayama|Okazaki|Okene|Oklahoma City|Oldenburg|Olinda|Olongapo|Olsztyn|Omaha|Omdurman|Omsk|Ondo|Ongole|Onitsha|Ontario|Oradea
Orai|Oral|Oran|Ordos|Orel|Orenburg|Orlando|Ormoc|Orsk|Orumiyeh|Oruro|Orël|Orūmīyeh|Osaka|Osan|Osasco|Osh|Oshawa|Oslo|Osmaniye|Osnabruck|Osnabrück
Osogbo|Ostrava|Ota|Otsu|Ottawa|Ouagadougou|Oujda-Angad|Overland Park|Oviedo|Owerri|Owo|Oxford|Oxnard|Oyama|Oyo|Paarl|Pabna|Pachuca de Soto|Padang
Padova|Pagadian|Pak Kret|Palembang|Palermo|Pali|Pallavaram|Pallāvaram|Palma|Palmas|Palmdale|Palmira|Paltan|Palu|Pamplona|Pamulang|Panalanoy|Panama
Panamá|Panchkula|Panihati|Panipat|Panshan|Par Naogaon|Paradise|Parakou|Paramaribo|Parana|Paraná|Parauapebas|Parbhani|Paris|Parnamirim|Parung|Pasadena
Pasarkemis|Pasay|Pasig City|Pasragad Branch|Passo Fundo|Pasto|Pasuruan|Patan|Pathankot|Pathein|Pathānkot|Patiala|Patiāla|Patna|Patra|Paulista|Pavlodar
Pecs|Pekalongan|Pekanbaru|Pelotas|Pemalang|Pematangsiantar|Pembroke Pines|Penza|Peoria|Perbaungan|Percut|Pereira|Perm|Perth|Peshawar|Petah Tiqwa
Petaling Jaya|Petare|Petaẖ Tiqwa|Peterborough|Petionville|Petrolina|Petropavl|Petropavlovsk-Kamchatsky|Petropolis|Petrozavodsk|Petrópolis|Phan Thiet
Phan Thiết|Philadelphia|Phnom Penh|Phoenix|Phra Pradaeng|Piedras Negras|Pietermaritzburg|Pikine|Pilar|Pilsen|Pimpri|Pinar del Rio|Pinar del Río
Pingdingshan|Pingxiang|Piracicaba|Piraeus|Pitesti|Piteşti|Pittsburgh|Piura|Planaltina|Plano|Ploiesti|Ploieşti|Plovdiv|Plumbon|Plymouth|Podolsk|Pohang
Pointe-Noire|Pokhara|Poltava|Pomona|Ponce|Ponta Grossa|Pontianak|Poole|Popayan|Popayán|Port Elizabeth|Port Harcourt|Port Louis|Port Moresby|Port Said
Port Saint Lucie|Port Sudan|Port-au-Prince|Port-de-Paix|Portland|Porto|Porto Alegre|Porto Velho|Porto-Novo|Portoviejo|Portsmouth|Posadas
Poza Rica de Hidalgo|Poznan|Poznań|Praga Południe|Prague|Praia Grande|Prato|Presidente Prudente|Preston|Pretoria|Pristina|Prizren|Probolinggo|Proddatur
Proddatūr|Prokop'yevsk|Providence|Pskov|Pucallpa|Puducherry|Puebla|Puente Alto|Puente de Vallecas|Puerto Cabello|Puerto La Cruz|Puerto Montt
Puerto Princesa|Puerto Vallarta|Punasa|Pune|Punāsa|Puri|Purnia|Purwakarta|Purwodadi|Purwokerto|Puthia|Putian|Puyang|Puyang Chengguanzhen|Pyongyang
Pátra|Pécs|Pétionville|Pābna|Pāli|Pānihāti|Pānīpat|Pār Naogaon|Pātan|Qapqal|Qarchak|Qarshi|Qazvin|Qianjiang|Qina|Qingdao|Qingyuan|Qinhuangdao|Qinā
Qionghai|Qiqihar|Qom|Quanzhou|Quebec|Queens|Quelimane|Quetta|Quezon|Qui Nhon|Quilmes|Quito|Quthbullapur|Québec|Ra's Bayrut|Ra's Bayrūt|Rabat|Rach Gia
Radom|Raebareli|Rahim Yar Khan|Raichur|Raiganj|Raipur|Raj-Nandgaon|Rajahmundry|Rajkot|Rajshahi|Raleigh|Ramadi|Ramagundam|Ramgundam|Rampur|Rancagua
Ranchi|Rancho Cucamonga|Randburg|Rangpur|Ras Al Khaimah City|Rasht|Ratlam|Ratlām|Raurkela|Rawalpindi|Reading|Recife|Reggio Calabria|Regina|Reims
Rengasdengklok|Rennes|Reno|Resistencia|Rewa|Reynosa|Ribeirao Preto|Ribeirao das Neves|Ribeirão Preto|Ribeirão das Neves|Richards Bay|Richmond
Richmond Hill|Riga|Rio Branco|Rio Claro|Rio Cuarto|Rio Grande|Rio Verde|Rio de Janeiro|Rishon LeZiyyon|Rishon LeẔiyyon|Riverside|Rivne|Riyadh|Rizhao
Rochester|Rohini|Rohtak|Rome|Rondonopolis|Rondonópolis|Roodepoort|Rosario|Rostock|Rostov-na-Donu|Rotterdam|Rubtsovsk|Ruse|Russeifa|Ryazan'|Rybinsk
Rzeszow|Rzeszów|Río Cuarto|Rāichūr|Rāiganj|Rāj-Nāndgaon|Rājahmundry|Rājkot|Rājshāhi|Rāmgundam|Rāmpur|Rạch Giá|Sa Dec|Saarbrucken|Saarbrücken|Sabadell
Sabzevar|Sacramento|Saddiqabad|Safi|Saga|Saharanpur|Sahiwal|Sahāranpur|Saidpur|Saint Paul|Saint Petersburg|Saint-Etienne|Saint-Louis|Saint-Étienne
Saitama|Sakai|Saki|Sakura|Salalah|Salamanca|Salatiga|Salavat|Sale|Sale Al Jadida|Salem|Salinas|Salt Lake City|Salta|Saltillo|Salvador|Salzburg
Salé Al Jadida|Samara|Samarinda|Samarkand|Samarra'|Sambalpur|Sambhal|Samsun|Samut Prakan|San Antonio|San Bernardino|San Bernardo|San Blas-Canillejas
San Cristobal|San Cristobal de las Casas|San Cristóbal|San Cristóbal de las Casas|San Diego|San Fernando|San Fernando del Valle de Catamarca
San Francisco|San Jose|San Jose del Monte|San José|San Juan|San Lorenzo|San Luis|San Luis Potosi|San Luis Potosí|San Luis Rio Colorado
San Luis Río Colorado|San Miguel|San Miguel de Tucuman|San Miguel de Tucumán|San Miguel del Padron|San Miguel del Padrón|San Miguelito
San Nicolas de los Garza|San Nicolás de los Garza|San Pablo|San Pablo de las Salinas|San Pedro|San Pedro Sula|San Pedro de Macoris|San Pedro de Macorís
San Salvador|San Salvador de Jujuy|San-Pedro|San-Pédro|Sanaa|Sanandaj|Sancaktepe|Sandakan|Sangli|Sanlıurfa|Sanming|Sanshui|Sant Marti|Sant Martí
Santa Ana|Santa Barbara d'Oeste|Santa Bárbara d'Oeste|Santa Catarina|Santa Clara|Santa Clarita|Santa Cruz de Tenerife|Santa Cruz de la Sierra|Santa Fe
Santa Luzia|Santa Maria|Santa Maria Chimalhuacan|Santa Marta|Santa María Chimalhuacán|Santa Rosa|Santa Teresa del Tuy|Santander|Santarem|Santarém
Santiago|Santiago de Cuba|Santiago de Queretaro|Santiago de Querétaro|Santiago de Surco|Santiago de los Caballeros|Santiago del Estero|Santo Andre
Santo André|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Santo Domingo de los Colorados|Santol|Santos|Sants-Montjuic|Sants-Montjuïc
Sao Bernardo do Campo|Sao Carlos|Sao Joao de Meriti|Sao Jose|Sao Jose do Rio Preto|Sao Jose dos Campos|Sao Leopoldo|Sao Luis|Sao Paulo|Sao Vicente
Sapele|Sapporo|Saqqez|Sarajevo|Saransk|Saratov|Sargodha|Sari|Sariwon|Sariwŏn|Sasebo|Saskatoon|Satna|Saugor|Saveh|Sayama|Scarborough|Scottsdale|Seattle
Secunderabad|Seeb|Sejong|Semarang|Semey|Sendai|Seogwipo|Seongnam-si|Seoul|Sepang|Serang|Serekunda|Seremban|Serilingampalle|Serra|Sete Lagoas|Setif
Sevastopol|Severnyy|Severodvinsk|Sevilla|Sfax|Shagamu|Shah Alam|Shahjanpur|Shahkot|Shakhty|Shanghai|Shangqiu|Shangrao|Shangyu|Shantou|Shanwei|Shaoguan
Shaoxing|Sharjah|Shashi|Sheffield|Shekhupura|Shengli|Shenyang|Shenzhen|Shibganj|Shibin al Kawm|Shibīn al Kawm|Shihezi|Shijiazhuang|Shikarpur|Shimla
Shimoga|Shimonoseki|Shiqi|Shiraz|Shivaji Nagar|Shivpuri|Shiyan|Shizuoka|Shreveport|Shrirampur|Shrīrāmpur|Shuangyashan|Shyamnagar|Shymkent|Shāhjānpur
Si Racha|Sialkot|Sibiu|Sibu|Sidi Bel Abbes|Sidi Bel Abbès|Sidon|Sihanoukville|Sikar|Silchar|Siliguri|Simferopol|Sincelejo|Singa|Singapore|Singrauli
Sinuiju|Sinŭiju|Sioux Falls|Siping|Sirjan|Sirsa|Sisli|Sitapur|Sittwe|Situbondo|Sivas|Siverek|Skikda|Skopje|Skudai|Slough|Smolensk|Soacha|Sobral|Sochi
Sofia|Sohag|Soka|Sokoto|Solapur|Soledad|Soledad de Graciano Sanchez|Soledad de Graciano Sánchez|Solingen|Solāpur|Songnim|Sonipat|Sonīpat|Soreang
Sorocaba|Sosnowiec|Souk Ahras|Sousse|South Boston|South Tangerang|Southampton|Southend-on-Sea|Soweto|Soyapango|Split|Spokane|Spring Valley|Springfield
Springs|Srinagar|St. Louis|St. Petersburg|Staryy Oskol|Staten Island|Stavropol'|Sterlitamak|Stockholm|Stockton|Stoke-on-Trent|Strasbourg|Strogino
Stuttgart|Subang Jaya|Sucre|Suez|Suihua|Suita|Suizhou|Sujangarh|Sukabumi|Sukkur|Suleja|Sullana|Sultanah|Sultanbeyli|Sultangazi|Sulţānah|Sumare|Sumaré
Sumedang|Sumqayıt|Sumy|Sunch'on|Sunch'ŏn|Suncheon|Sunderland|Sungai Petani|Sunggal|Sunnyvale|Sunrise Manor|Surabaya|Surakarta|Surat|Surendranagar
Surgut|Surrey|Sutton|Suwon|Suzano|Suzhou|Suzuka|Swansea|Swindon|Sydney|Syktyvkar|Sylhet|Syzran'|Szczecin|Szeged|São Bernardo do Campo|São Carlos
São José|São José do Rio Preto|São José dos Campos|São João de Meriti|São Leopoldo|São Luís|São Paulo|São Vicente|Sétif|Sāmarrā'|Sāngli|Sāveh|Sīkar
Sītāpur|Sōka|Sūjāngarh|Sūrat|Ta'if|Taboao da Serra|Taboão da Serra|Tabriz|Tabuk|Tacloban|Tacna|Tacoma|Taganrog|Taguig|Tai'an|Taichung|Taihecun|Tainan
Taipei|Taiping|Taiyuan|Taizhou|Takamatsu|Takaoka|Takarazuka|Takasaki|Takatsuki|Takeo|Takoradi|Talca|Talcahuano|Talkha|Tallahassee|Tallinn|Tamale
Tambaram|Tambov|Tampa|Tampere|Tampico|Tanda|Tanga|Tangail|Tangerang|Tanggu|Tangier|Tangshan|Tanjore|Tanjung Pinang|Taoyuan City|Tapachula|Taranto|Taraz
Tarhuna|Tarija|Tarlac City|Tarsus|Tashkent|Tasikmalaya|Taubate|Taubaté|Taunggyi|Tawau|Taytay|Tbilisi|Tebessa|Tegal|Tegucigalpa|Tehran|Tehuacan|Tehuacán
Tel Aviv|Tema|Temara|Tembisa|Temirtau|Tempe|Tempe Junction|Temuco|Teni|Tepic|Teresina|Ternopil|Terrassa|Tetouan|Tetuan de las Victorias
Tetuán de las Victorias|Thane|The Bronx|The Hague|Thessaloniki|Thessaloníki|Thi Xa Phu My|Thies|Thies Nones|Thika|Thiruvananthapuram|Thiès|Thiès Nones
Thoothukudi|Thrissur|Thāne|Thị Xã Phú Mỹ|Tianjin|Tianshui|Tiaret|Tieling|Tijuana|Tilburg|Timisoara|Timişoara|Tirana|Tiraspol|Tiruchirappalli
Tirunelveli|Tirupati|Tiruppur|Tiruvottiyur|Tiruvottiyūr|Tlahuac|Tlalnepantla|Tlalpan|Tlaquepaque|Tláhuac|Toamasina|Tokorozawa|Tokushima|Tokyo|Tol'yatti
Toledo|Toluca|Tomakomai|Tomsk|Tonala|Tonalá|Tongchuanshi|Tonghua|Tongliao|Tongshan|Tongzhou|Tonk|Tordher|Toronto|Torreon|Torreón|Torun|Toruń|Tottori
Touba|Toulon|Toulouse|Townsville|Toyama|Toyohashi|Toyonaka|Toyota|Trabzon|Trieste|Tripoli|Trujillo|Tshikapa|Tsu|Tsuen Wan|Tsukuba|Tucson|Tula|Tulsa
Tulua|Tuluá|Tumkur|Tumkūr|Tungi|Tunis|Turin|Turkmenabat|Turku|Turmero|Turpan|Tuxtla|Tver|Tyumen|Tébessa|Tétouan|Türkmenabat|Tāngāil|Ube|Uberaba
Uberlandia|Uberlândia|Udaipur|Udon Thani|Udupi|Ufa|Ugep|Uijeongbu-si|Uitenhage|Uji|Ujjain|Ulan Bator|Ulan-Ude|Ulanhot|Ulhasnagar|Ulsan|Ulyanovsk
Umraniye|Umuahia|Unnao|Unnāo|Urganch|Uruapan|Urumqi|Usak|Uskudar|Ussuriysk|Ust-Kamenogorsk|Utrecht|Utsunomiya|Uvira|Uyo|Uşak|Vadodara|Valencia
Valladolid|Valledupar|Valparaiso|Valparaíso|Van|Vancouver|Vanderbijlpark|Vantaa|Varamin|Varanasi|Varna|Varzea Grande|Varāmīn|Vasyl'evsky Ostrov|Vaughan
Velikiy Novgorod|Vellore|Venustiano Carranza|Veracruz|Veraval|Vereeniging|Verona|Verāval|Viamao|Viamão|Victoria|Victoria de Durango|Vienna|Vientiane
Vigo|Vijayawada|Vila Velha|Villa Nueva|Villahermosa|Villavicencio|Vilnius|Vina del Mar|Vinh|Vinnytsia|Viransehir|Viranşehir|Virar|Virginia Beach|Virār
Visakhapatnam|Vitebsk|Vitoria|Vitoria da Conquista|Vitória|Vitória da Conquista|Vizianagaram|Viña del Mar|Vladikavkaz|Vladimir|Vladivostok|Volgodonsk
Volgograd|Vologda|Volta Redonda|Volzhskiy|Voronezh|Vryheid|Vung Tau|Vykhino-Zhulebino|Várzea Grande|Vũng Tàu|Wad Medani|Wadi as Sir|Wafangdian|Wakayama
Walsall|Wandsbek|Wanxian|Warangal|Warri|Warrington|Warsaw|Washington Heights|Weifang|Weihai|Weinan|Welkom|Wellington|Wenshan City|Wenzhou
West Jerusalem|West Raleigh|Westonaria|Wichita|Wiesbaden|Wigan|Windhoek|Windsor|Winejok|Winnipeg|Winston-Salem|Witbank|Wollongong|Wolverhampton|Wonju
Wonsan|Woodlands|Worcester|Wrocław|Wuhai|Wuhan|Wuhu|Wuppertal|Wusong|Wuwei|Wuxi|Wuxue|Wuzhou|Wādī as Sīr|Wŏnju|Wŏnsan|Xalapa de Enriquez
Xalapa de Enríquez|Xi'an|Xiamen|Xiangtan|Xiangyang|Xianning|Xiantao|Xianyang|Xiaogan|Xico|Xindi|Xingtai|Xinhui|Xining|Xinpu|Xintai|Xinxiang|Xinyang
Xinyuan|Xinzhou|Xiuying|Xochimilco|Xuchang|Yakutsk|Yamagata|Yamoussoukro|Yamunanagar|Yamunānagar|Yanbu|Yancheng|Yangchun|Yangjiang|Yangju|Yangon
Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|Yao|Yaounde|Yaoundé|Yaroslavl|Yasenevo|Yazd|Yekaterinburg|Yeosu|Yerevan|Yibin|Yichang|Yichun|Yinchuan|Yingkou
Yiyang|Yogyakarta|Yokkaichi|Yokohama|Yokosuka|Yonkers|Yono|York|Yoshkar-Ola|Yuci|Yueyang|Yuncheng|Yunfu|Yuzhno-Sakhalinsk|Zabrze|Zagazig|Zagreb|Zahedan
Zamboanga|Zanjan|Zanjān|Zanzibar|Zaoyang|Zaozhuang|Zapopan|Zaporizhia|Zaragoza|Zaria|Zarqa|Zawiya|Zelenograd|Zemun|Zenica|Zeytinburnu|Zhabei
Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangzhou|Zhanjiang|Zhaodong|Zhaoqing|Zhengzhou|Zhenjiang|Zhenzhou|Zhicheng|Zhongshan|Zhoukou|Zhu Cheng City
Zhuhai|Zhulebino|Zhumadian|Zhuzhou|Zhytomyr|Zibo|Zigong|Ziguinchor|Zinder|Zlatoust|Zoucheng|Zunyi|Zurich|Zürich|Álvaro Obregón|Århus|Çankaya|Çorlu
Çorum|Ða Lat|Ðà Lạt|Ürümqi|Üsküdar|Ādoni|Āmol|Āsansol|Āvadi|Āzādshahr|Đuc Trong|Đưc Trọng|İskenderun|İzmir|İzmit|Łodz|Łódź|Ōgaki|Ōita|Ōta|Ōtsu|Şalālah
Şanlıurfa|Şişli|Ţalkhā|Ḩalwān|Ḩamāh|Ḩawallī
`);
