-- CreateEnum
CREATE TYPE "CoordinatesSource" AS ENUM ('file', 'notation', 'place', 'earlier_delivery', 'manual', 'geocoder', 'city');

-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "coordinates_accuracy_m" INTEGER,
ADD COLUMN     "coordinates_source" "CoordinatesSource" NOT NULL DEFAULT 'file',
ADD COLUMN     "pickup_coordinates_accuracy_m" INTEGER,
ADD COLUMN     "pickup_coordinates_source" "CoordinatesSource" NOT NULL DEFAULT 'file';
